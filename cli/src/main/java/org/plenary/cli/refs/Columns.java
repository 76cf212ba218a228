package org.plenary.cli.refs;

import java.lang.Character.UnicodeScript;

/** How much room a text takes on a terminal: an ideograph two columns, an Arabic vowel none. */
final class Columns {
  private static final String CUT = "…";

  private Columns() {}

  /** The columns that a text takes. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** The text with blanks behind it, or cut, so that it takes that many columns. */
  static String fit(String text, int columns) {
    int width = of(text);
    if (width <= columns) {
      return text + " ".repeat(columns - width);
    }
    StringBuilder out = new StringBuilder();
    int room = columns - of(CUT);
    int i = 0;
    while (i < text.length() && of(text.codePointAt(i)) <= room) {
      int c = text.codePointAt(i);
      out.appendCodePoint(c);
      room -= of(c);
      i += Character.charCount(c);
    }
    return out.append(CUT).append(" ".repeat(room)).toString();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || (c >= 0x3000 && c <= 0x303e)
        || (c >= 0xff01 && c <= 0xff60);
  }
}
