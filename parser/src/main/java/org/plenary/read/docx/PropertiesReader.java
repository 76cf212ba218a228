package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.read.UnreadableDocumentException;

/** Reads {@code w:pPr}, {@code w:rPr} and {@code w:numPr}. */
final class PropertiesReader {
  /** Told of the section that ends with a paragraph. */
  interface SectionListener {
    void section(XmlCursor xml) throws UnreadableDocumentException;
  }

  private final Changes changes;

  PropertiesReader(Changes changes) {
    this.changes = changes;
  }

  ParagraphProperties paragraph(XmlCursor xml, SectionListener sections)
      throws UnreadableDocumentException {
    ParagraphFormat format = ParagraphFormat.NONE;
    RunFormat mark = RunFormat.NONE;
    List<ParagraphProperties.Change> marks = new ArrayList<>();
    while (xml.nextChild()) {
      switch (xml.isWord(xml.name()) ? xml.name() : "") {
        case "rPr" -> mark = run(xml, marks).format();
        case "sectPr" -> sections.section(xml);
        case "pPrChange" -> format = former(xml, format, sections);
        default -> format = format(xml, format);
      }
    }
    return new ParagraphProperties(format, mark, marks);
  }

  private ParagraphFormat former(XmlCursor xml, ParagraphFormat now, SectionListener sections)
      throws UnreadableDocumentException {
    ParagraphFormat before = now;
    while (xml.nextChild()) {
      if (changes == Changes.REJECT && xml.isWord("pPr")) {
        before = paragraph(xml, sections).format();
      } else {
        xml.skip();
      }
    }
    return before;
  }

  /** The formats that styles and numbering levels state; anything else is passed over. */
  ParagraphFormat paragraphFormat(XmlCursor xml) throws UnreadableDocumentException {
    return paragraph(xml, XmlCursor::skip).format();
  }

  private ParagraphFormat format(XmlCursor xml, ParagraphFormat so)
      throws UnreadableDocumentException {
    if (xml.isWord("numPr")) {
      return numbering(xml, so);
    }
    ParagraphFormat format =
        switch (xml.isWord(xml.name()) ? xml.name() : "") {
          case "pStyle" ->
              new ParagraphFormat(
                  xml.value("val"), so.alignment(), so.indent(), so.list(), so.level());
          case "jc" ->
              new ParagraphFormat(so.style(), xml.value("val"), so.indent(), so.list(), so.level());
          case "ind" ->
              new ParagraphFormat(so.style(), so.alignment(), indent(xml), so.list(), so.level());
          default -> so;
        };
    xml.skip();
    return format;
  }

  private static int indent(XmlCursor xml) {
    String start = xml.value("start");
    return twips(start.isEmpty() ? xml.value("left") : start);
  }

  private ParagraphFormat numbering(XmlCursor xml, ParagraphFormat so)
      throws UnreadableDocumentException {
    String list = so.list();
    int level = so.level();
    while (xml.nextChild()) {
      if (xml.isWord("numId")) {
        list = xml.value("val").trim();
      } else if (xml.isWord("ilvl")) {
        level = integer(xml.value("val"), ParagraphFormat.UNSET);
      }
      xml.skip();
    }
    return new ParagraphFormat(so.style(), so.alignment(), so.indent(), list, level);
  }

  /**
   * A run's format and its character style.
   *
   * @param language the language it is written in, {@code ru-RU}; empty when not stated
   */
  record Run(String style, RunFormat format, String language) {
    static final Run NONE = new Run("", RunFormat.NONE, "");
  }

  Run run(XmlCursor xml) throws UnreadableDocumentException {
    return run(xml, new ArrayList<>());
  }

  private Run run(XmlCursor xml, List<ParagraphProperties.Change> marks)
      throws UnreadableDocumentException {
    String style = "";
    String language = "";
    RunFormat format = RunFormat.NONE;
    while (xml.nextChild()) {
      String name = xml.isWord(xml.name()) ? xml.name() : "";
      if (name.equals("rPrChange")) {
        Run before = formerRun(xml);
        if (changes == Changes.REJECT) {
          style = before.style();
          format = before.format();
        }
        continue;
      }
      if (name.equals("rStyle")) {
        style = xml.value("val");
      } else if (name.equals("lang")) {
        language = xml.value("val");
      } else if (ParagraphProperties.Change.isChange(name)) {
        marks.add(ParagraphProperties.Change.of(xml));
      } else {
        format = property(xml, name, format);
      }
      xml.skip();
    }
    return new Run(style, format, language);
  }

  private Run formerRun(XmlCursor xml) throws UnreadableDocumentException {
    Run before = Run.NONE;
    while (xml.nextChild()) {
      if (xml.isWord("rPr")) {
        before = run(xml);
      } else {
        xml.skip();
      }
    }
    return before;
  }

  private static RunFormat property(XmlCursor xml, String name, RunFormat so) {
    return switch (name) {
      case "b" -> so.with(RunFormat.BOLD, xml.isOn());
      case "bCs" -> so.with(RunFormat.BOLD_COMPLEX, xml.isOn());
      case "i" -> so.with(RunFormat.ITALIC, xml.isOn());
      case "iCs" -> so.with(RunFormat.ITALIC_COMPLEX, xml.isOn());
      case "strike" -> so.with(RunFormat.STRIKE, xml.isOn());
      case "dstrike" -> so.with(RunFormat.DOUBLE_STRIKE, xml.isOn());
      case "vanish" -> so.with(RunFormat.HIDDEN, xml.isOn());
      case "rtl" -> so.with(RunFormat.RIGHT_TO_LEFT, xml.isOn());
      case "cs" -> so.with(RunFormat.COMPLEX, xml.isOn());
      case "u" -> so.with(RunFormat.UNDERLINE, xml.isOn());
      case "vertAlign" ->
          so.with(RunFormat.RAISED, xml.value("val").equals("superscript"))
              .with(RunFormat.LOWERED, xml.value("val").equals("subscript"));
      case "position" -> shifted(so, integer(xml.value("val"), 0));
      case "rFonts" -> {
        String font = xml.value("ascii");
        yield so.withFont(font.isEmpty() ? xml.value("hAnsi") : font);
      }
      default -> so;
    };
  }

  /** ITU raises the marks of footnotes by half points instead of setting them superscript. */
  private static RunFormat shifted(RunFormat so, int halfPoints) {
    return halfPoints == 0
        ? so
        : so.with(halfPoints > 0 ? RunFormat.RAISED : RunFormat.LOWERED, true);
  }

  /** A whole number, with or without its unit; {@code otherwise} when it is none. */
  static int integer(String value, int otherwise) {
    try {
      return Integer.parseInt(value.trim());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** {@code 794} and {@code 1.4cm} are the same length; {@link ParagraphFormat#UNSET} if none. */
  static int twips(String value) {
    String number = value.trim();
    double scale = 1;
    if (number.length() > 2 && Character.isLetter(number.charAt(number.length() - 1))) {
      scale =
          switch (number.substring(number.length() - 2)) {
            case "cm" -> 1440 / 2.54;
            case "mm" -> 144 / 2.54;
            case "in" -> 1440;
            case "pt" -> 20;
            case "pc", "pi" -> 240;
            default -> Double.NaN;
          };
      number = number.substring(0, number.length() - 2);
    }
    try {
      double twips = Double.parseDouble(number) * scale;
      return Math.abs(twips) < 1e6 ? (int) Math.round(twips) : ParagraphFormat.UNSET;
    } catch (NumberFormatException e) {
      return ParagraphFormat.UNSET;
    }
  }
}
