package org.plenary.word;

/** The vocabularies that matter for where words stand. */
enum XmlSpace {
  WORD,
  MATH,
  COMPATIBILITY,
  OTHER;

  static XmlSpace of(String uri) {
    return switch (uri) {
      case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main" ->
          WORD;
      case "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math" ->
          MATH;
      case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> COMPATIBILITY;
      default -> OTHER;
    };
  }
}
