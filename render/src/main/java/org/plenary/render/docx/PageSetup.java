package org.plenary.render.docx;

import java.util.Optional;

/**
 * The page of a house. Lengths are twips.
 *
 * @param code Word's number for the size of the paper
 */
record PageSetup(int width, int height, String code, int left, int right, int top, int bottom) {
  private static final int EDGE = 720;

  /** A4 with the margins of ITU's templates. */
  private static final PageSetup ITU = new PageSetup(11907, 16840, "9", 1134, 1134, 1418, 1418);

  /** The paper of Headquarters in New York. */
  private static final PageSetup UN = new PageSetup(12240, 15840, "1", 1200, 1200, 1742, 1742);

  /** A4 with room to be filed on the left. */
  private static final PageSetup RCC = new PageSetup(11907, 16840, "9", 1701, 851, 1134, 1134);

  static PageSetup of(Profile profile) {
    return switch (profile) {
      case ITU, PLAIN -> ITU;
      case UN -> UN;
      case RCC -> RCC;
    };
  }

  /** How wide the text on it is. */
  int textWidth() {
    return width - left - right;
  }

  /**
   * Writes it.
   *
   * @param header the pointer to the running head, which the first page goes without
   */
  void write(WordXml xml, boolean rightToLeft, Optional<String> header) {
    xml.open("w:sectPr");
    if (header.isPresent()) {
      reference(xml, "w:headerReference", "default", header.get());
    }
    reference(xml, "w:footerReference", "default", Relationships.FOOTER_ID);
    if (header.isPresent()) {
      reference(xml, "w:footerReference", "first", Relationships.FOOTER_ID);
    }
    xml.open("w:pgSz");
    length(xml, "w:w", width);
    length(xml, "w:h", height);
    xml.set("w:code", code).close();
    xml.open("w:pgMar");
    length(xml, "w:top", top);
    length(xml, "w:right", right);
    length(xml, "w:bottom", bottom);
    length(xml, "w:left", left);
    length(xml, "w:header", EDGE);
    length(xml, "w:footer", EDGE);
    length(xml, "w:gutter", 0);
    xml.close();
    if (header.isPresent()) {
      xml.empty("w:titlePg");
    }
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
    xml.close();
  }

  private static void reference(WordXml xml, String element, String pages, String pointer) {
    xml.open(element).set("w:type", pages).set("r:id", pointer).close();
  }

  private static void length(WordXml xml, String attribute, int twips) {
    xml.set(attribute, Integer.toString(twips));
  }
}
