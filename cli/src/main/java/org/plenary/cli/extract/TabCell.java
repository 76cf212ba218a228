package org.plenary.cli.extract;

/** A text as a cell between tabs. */
public final class TabCell {
  private TabCell() {}

  /** Appends the text; whatever would end a cell or a line becomes a blank. */
  public static void append(CharSequence value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean ends = c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
      out.append(ends ? ' ' : c);
    }
  }
}
