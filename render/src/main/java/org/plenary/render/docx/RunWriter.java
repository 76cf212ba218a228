package org.plenary.render.docx;

/** Writes letters of one look: the runs that Word makes a paragraph of. */
final class RunWriter {
  private final WordXml xml;
  private final TextSetting setting;

  RunWriter(WordXml xml, TextSetting setting) {
    this.xml = xml;
    this.setting = setting;
  }

  /**
   * Writes a part of a text, in as many runs as it changes direction.
   *
   * @param deleted true inside a deletion, where Word wants its letters under another name
   */
  void write(CharSequence text, int from, int to, RunLook look, boolean deleted) {
    boolean base = setting.rightToLeft();
    int start = from;
    while (start < to) {
      int end = Direction.end(text, start, to, base);
      open(look, Direction.isRightToLeft(text, start, base));
      content(text, start, end, deleted ? "w:delText" : "w:t");
      xml.close();
      start = end;
    }
  }

  void write(String text, RunLook look) {
    write(text, 0, text.length(), look, false);
  }

  /** The tab between a label and its text. */
  void tab() {
    open(RunLook.PLAIN, setting.rightToLeft());
    xml.empty("w:tab").close();
  }

  /** Begins a run; its content and its end are the caller's. */
  void open(RunLook look, boolean rightToLeft) {
    xml.open("w:r");
    look.write(xml, setting, rightToLeft);
  }

  /** A mark of a footnote as text. */
  void noteMark(String mark) {
    write(mark, RunLook.NOTE_MARK);
  }

  private void content(CharSequence text, int from, int to, String element) {
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\t') {
        letters(text, start, i, element);
        start = i + 1;
        if (i < to) {
          xml.empty(c == '\n' ? "w:br" : "w:tab");
        }
      }
    }
  }

  private void letters(CharSequence text, int from, int to, String element) {
    if (from == to) {
      return;
    }
    xml.open(element);
    if (keepsBlanks(text, from, to)) {
      xml.set("xml:space", "preserve");
    }
    xml.text(text, from, to).close();
  }

  /** True when XML readers would take blanks away at an edge. */
  private static boolean keepsBlanks(CharSequence text, int from, int to) {
    return text.charAt(from) <= ' ' || text.charAt(to - 1) <= ' ';
  }
}
