package org.plenary.read.docx;

import java.util.Map;

/** The vocabularies that a Word file mixes, each in its Transitional and its Strict spelling. */
enum Space {
  WORD,
  MATH,
  RELATIONS,
  COMPATIBILITY,
  WORD_2010,
  VML,
  OFFICE,
  PICTURE,
  CHART,
  DIAGRAM,
  CORE_TERMS,
  NONE,
  OTHER;

  private static final Map<String, Space> BY_URI =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", WORD),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", WORD),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", MATH),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", MATH),
          Map.entry(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships", RELATIONS),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", RELATIONS),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", COMPATIBILITY),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", WORD_2010),
          Map.entry("urn:schemas-microsoft-com:vml", VML),
          Map.entry("urn:schemas-microsoft-com:office:office", OFFICE),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", PICTURE),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", PICTURE),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", CHART),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", CHART),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", DIAGRAM),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", DIAGRAM),
          Map.entry("http://purl.org/dc/elements/1.1/", CORE_TERMS));

  private static final String MICROSOFT = "http://schemas.microsoft.com/office/";

  static Space of(String uri) {
    if (uri == null || uri.isEmpty()) {
      return NONE;
    }
    return BY_URI.getOrDefault(uri, OTHER);
  }

  /**
   * True when the preferred branch of alternative content may be taken: its additions are those of
   * Word itself, which change how text is set and where it stands but not how it is written down.
   */
  static boolean isUnderstood(String uri) {
    return of(uri) != OTHER && of(uri) != NONE
        || uri != null
            && (uri.startsWith(MICROSOFT + "word/") || uri.startsWith(MICROSOFT + "drawing/"));
  }
}
