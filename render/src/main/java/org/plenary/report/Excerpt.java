package org.plenary.report;

import java.util.Locale;

/**
 * A line with a caret under some of its words. A long line is cut around them; tabs, no-break
 * spaces and signs without width are made visible.
 *
 * @param line as shown
 * @param before how many columns stand before the words
 * @param width how many columns the words take, 1 at least
 */
public record Excerpt(String line, int before, int width) {
  private static final int ROOM = 60;
  private static final String CUT = "…";

  /**
   * The excerpt for some words of a line.
   *
   * @param column of the first, in code points from 1
   * @param count of code points
   */
  public static Excerpt of(String line, int column, int count) {
    int length = line.length();
    int start = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, length)));
    int rest = line.codePointCount(start, length);
    int end = line.offsetByCodePoints(start, Math.min(count, rest));
    int from = Math.max(0, start - ROOM);
    int to = Math.min(length, Math.max(end, start + ROOM));
    from = from > 0 && Character.isLowSurrogate(line.charAt(from)) ? from - 1 : from;
    to = to < length && Character.isLowSurrogate(line.charAt(to)) ? to + 1 : to;
    String before = (from > 0 ? CUT : "") + visible(line.substring(from, start), false);
    String words = visible(line.substring(start, end), true);
    String behind = visible(line.substring(end, to), false) + (to < length ? CUT : "");
    return new Excerpt(
        before + words + behind, DisplayWidth.of(before), Math.max(1, DisplayWidth.of(words)));
  }

  /** The text with signs for what shows nothing; blanks too where they are what it is about. */
  static String visible(String text, boolean blanks) {
    boolean onlyBlanks = blanks && text.isBlank();
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                out.append('→');
              } else if (c == '\u00a0') {
                out.append('␣');
              } else if (c == ' ' && onlyBlanks) {
                out.append('·');
              } else if (isHidden(c)) {
                out.append(String.format(Locale.ROOT, "<U+%04X>", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.PRIVATE_USE;
  }

  /** The line with carets, or other signs, below its words. */
  public String underline(char sign) {
    return " ".repeat(before) + String.valueOf(sign).repeat(width);
  }
}
