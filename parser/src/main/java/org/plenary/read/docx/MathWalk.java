package org.plenary.read.docx;

import org.plenary.read.UnreadableDocumentException;

/** Reads formulas into one line: a fraction becomes {@code a/b}, an exponent is superscript. */
final class MathWalk {
  private static final RunFormat RAISED = RunFormat.NONE.with(RunFormat.RAISED, true);
  private static final RunFormat LOWERED = RunFormat.NONE.with(RunFormat.LOWERED, true);

  private final XmlCursor xml;
  private final RunContent content;
  private final RunWalk runs;

  MathWalk(Story story, RunContent content, RunWalk runs) {
    this.xml = story.xml();
    this.content = content;
    this.runs = runs;
  }

  /** Reads the element that the cursor stands on. */
  void read(OpenParagraph paragraph) throws UnreadableDocumentException {
    element(paragraph, RunFormat.NONE);
  }

  private void inside(OpenParagraph paragraph, RunFormat format)
      throws UnreadableDocumentException {
    while (xml.nextChild()) {
      if (xml.space() == Space.MATH) {
        element(paragraph, format);
      } else if (xml.isWord("t") || xml.isWord("tab") || xml.isWord("br") || xml.isWord("sym")) {
        content.element(paragraph, format);
      } else {
        runs.inline(paragraph);
      }
    }
  }

  private void element(OpenParagraph paragraph, RunFormat format)
      throws UnreadableDocumentException {
    switch (xml.name()) {
      case "t" -> content.emit(paragraph, xml.text(), format);
      case "f" -> joined(paragraph, format, "/");
      case "mr", "func" -> joined(paragraph, format, " ");
      case "m", "eqArr" -> joined(paragraph, format, "; ");
      case "sup", "deg" -> inside(paragraph, RAISED);
      case "sub", "lim" -> inside(paragraph, LOWERED);
      case "rad" -> {
        content.emit(paragraph, "\u221a", format);
        inside(paragraph, format);
      }
      case "d" -> delimited(paragraph, format);
      case "nary" -> operator(paragraph, format);
      default -> {
        if (xml.name().endsWith("Pr")) {
          xml.skip();
        } else {
          inside(paragraph, format);
        }
      }
    }
  }

  private void joined(OpenParagraph paragraph, RunFormat format, String between)
      throws UnreadableDocumentException {
    int parts = 0;
    while (xml.nextChild()) {
      if (xml.name().endsWith("Pr")) {
        xml.skip();
        continue;
      }
      if (parts++ > 0) {
        content.emit(paragraph, between, format);
      }
      element(paragraph, format);
    }
  }

  private void delimited(OpenParagraph paragraph, RunFormat format)
      throws UnreadableDocumentException {
    String[] signs = {"(", "|", ")"};
    int parts = 0;
    while (xml.nextChild()) {
      if (xml.name().equals("dPr")) {
        delimiters(signs);
        continue;
      }
      content.emit(paragraph, parts++ == 0 ? signs[0] : signs[1], format);
      element(paragraph, format);
    }
    content.emit(paragraph, signs[2], format);
  }

  private void delimiters(String[] signs) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      String value = xml.attribute(Space.MATH, "val");
      switch (xml.name()) {
        case "begChr" -> signs[0] = value;
        case "sepChr" -> signs[1] = value;
        case "endChr" -> signs[2] = value;
        default -> {
          // How they grow is not told.
        }
      }
      xml.skip();
    }
  }

  private void operator(OpenParagraph paragraph, RunFormat format)
      throws UnreadableDocumentException {
    String sign = "\u222b";
    boolean written = false;
    while (xml.nextChild()) {
      if (xml.name().equals("naryPr")) {
        sign = operatorSign(sign);
        continue;
      }
      if (!written) {
        content.emit(paragraph, sign, format);
        written = true;
      }
      element(paragraph, format);
    }
  }

  private String operatorSign(String otherwise) throws UnreadableDocumentException {
    String sign = otherwise;
    while (xml.nextChild()) {
      if (xml.name().equals("chr")) {
        sign = xml.attribute(Space.MATH, "val");
      }
      xml.skip();
    }
    return sign;
  }
}
