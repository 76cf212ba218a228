package org.plenary.render.docx;

/** The parts of the package. */
final class PartName {
  static final String CONTENT_TYPES = "[Content_Types].xml";
  static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";
  static final String CORE = "docProps/core.xml";
  static final String DOCUMENT = "word/document.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String STYLES = "word/styles.xml";
  static final String SETTINGS = "word/settings.xml";
  static final String FONTS = "word/fontTable.xml";
  static final String HEADER = "word/header1.xml";
  static final String FOOTER = "word/footer1.xml";

  static final String NUMBERING = "word/numbering.xml";

  private PartName() {}

  /** Where the pointers of a part lie: {@code word/_rels/document.xml.rels}. */
  static String relationships(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }
}
