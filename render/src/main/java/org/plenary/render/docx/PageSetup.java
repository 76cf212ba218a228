package org.plenary.render.docx;

/** The page: A4 with the margins of ITU's templates. Lengths are twips. */
final class PageSetup {
  private static final int WIDTH = 11907;
  private static final int HEIGHT = 16840;
  private static final int SIDE = 1134;
  private static final int TOP = 1418;
  private static final int EDGE = 720;

  /** How wide the text on it is. */
  static final int TEXT_WIDTH = WIDTH - 2 * SIDE;

  private PageSetup() {}

  static void write(WordXml xml, boolean rightToLeft) {
    xml.open("w:sectPr");
    xml.open("w:footerReference");
    xml.set("w:type", "default").set("r:id", Relationships.FOOTER_ID).close();
    xml.open("w:pgSz");
    length(xml, "w:w", WIDTH);
    length(xml, "w:h", HEIGHT);
    xml.set("w:code", "9").close();
    xml.open("w:pgMar");
    length(xml, "w:top", TOP);
    length(xml, "w:right", SIDE);
    length(xml, "w:bottom", TOP);
    length(xml, "w:left", SIDE);
    length(xml, "w:header", EDGE);
    length(xml, "w:footer", EDGE);
    length(xml, "w:gutter", 0);
    xml.close();
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
    xml.close();
  }

  private static void length(WordXml xml, String attribute, int twips) {
    xml.set(attribute, Integer.toString(twips));
  }
}
