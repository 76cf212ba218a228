package org.plenary.render.docx;

import java.util.Optional;
import org.plenary.model.Label;
import org.plenary.source.Prose;

/** Writes paragraphs: a style, a label with its tab, and the words. */
final class ParagraphWriter {
  private final ProseWriter prose;
  private final WordXml xml;
  private final TextSetting setting;
  private boolean startsPage;
  private boolean afterTable;

  ParagraphWriter(ProseWriter prose, TextSetting setting) {
    this.prose = prose;
    this.xml = prose.xml();
    this.setting = setting;
  }

  /** The next paragraph stands at the top of a page. */
  void startPage() {
    startsPage = true;
  }

  /** A table has ended just here. */
  void endTable() {
    afterTable = true;
  }

  /**
   * Writes an empty paragraph when a table has ended just here: Word melts two tables that touch
   * into one, and wants a paragraph at the end of a cell and of the document.
   */
  void separateFromTable(WordStyle style) {
    if (afterTable) {
      write(style, Prose.EMPTY);
    }
  }

  void write(WordStyle style, Prose text) {
    write(style, Label.NONE, false, text, 0);
  }

  /**
   * Writes a paragraph.
   *
   * @param slanted true when the letters of the label are italic
   * @param italic how many characters of the text are set off as its leading phrase
   */
  void write(WordStyle style, Label label, boolean slanted, Prose text, int italic) {
    open(style);
    if (!label.isNone()) {
      label(label, slanted);
      prose.runs().tab();
    }
    prose(text, italic);
    close();
  }

  /**
   * Writes a paragraph whose label Word prints.
   *
   * @param list the number of Word's list that it belongs to
   */
  void writeCounted(WordStyle style, String list, Prose text, int italic) {
    open(style, Optional.of(list));
    prose(text, italic);
    close();
  }

  /** Begins a paragraph without a number of Word's. */
  void open(WordStyle style) {
    open(style, Optional.empty());
  }

  private void open(WordStyle style, Optional<String> list) {
    xml.open("w:p").open("w:pPr").value("w:pStyle", setting.styles().of(style));
    if (startsPage && !setting.styles().turnsPage(style)) {
      xml.empty("w:pageBreakBefore");
    }
    if (list.isPresent() || setting.styles().numbersItself(style)) {
      xml.open("w:numPr").value("w:ilvl", "0");
      xml.value("w:numId", list.orElse(ListNumbers.NONE)).close();
    }
    startsPage = false;
    afterTable = false;
    if (setting.turned()) {
      xml.value("w:bidi", setting.rightToLeft() ? "1" : "0");
    }
    xml.close();
  }

  void close() {
    xml.close();
  }

  void prose(Prose text, int italic) {
    prose.write(text, italic);
  }

  RunWriter runs() {
    return prose.runs();
  }

  /** Letters may be slanted, figures never are: in {@code 2a)} only the letter is. */
  private void label(Label label, boolean slanted) {
    String printed = label.printed();
    int start = 0;
    while (start < printed.length()) {
      boolean upright = !slanted || Character.isDigit(printed.charAt(start));
      int end = slanted ? sameEnd(printed, start) : printed.length();
      prose.runs().write(printed, start, end, upright ? RunLook.PLAIN : RunLook.ITALIC, false);
      start = end;
    }
  }

  /** Where the figures, or what is none, end that begin at {@code from}. */
  private static int sameEnd(String s, int from) {
    boolean digit = Character.isDigit(s.charAt(from));
    int i = from;
    while (i < s.length() && Character.isDigit(s.charAt(i)) == digit) {
      i++;
    }
    return i;
  }
}
