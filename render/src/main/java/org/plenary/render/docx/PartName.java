package org.plenary.render.docx;

/** The parts of the package. */
final class PartName {
  static final String CONTENT_TYPES = "[Content_Types].xml";
  static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";
  static final String CORE = "docProps/core.xml";
  static final String DOCUMENT = "word/document.xml";
  static final String DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String FOOTNOTES_RELATIONSHIPS = "word/_rels/footnotes.xml.rels";
  static final String STYLES = "word/styles.xml";
  static final String SETTINGS = "word/settings.xml";
  static final String FONTS = "word/fontTable.xml";
  static final String FOOTER = "word/footer1.xml";

  private PartName() {}
}
