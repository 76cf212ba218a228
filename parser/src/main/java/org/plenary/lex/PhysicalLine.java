package org.plenary.lex;

import org.plenary.source.Blanks;

/**
 * A line of plain text with what its print says: how wide it is and what stands around it.
 *
 * @param words what it says
 * @param columns from the left edge to its last sign; an ideograph takes two
 * @param signs the same in characters, with the blank at which a line of ideographs was cut
 * @param first the columns of its first word as printed, with the call of a note in it
 * @param gap true when empty lines stand before it
 * @param page true when a page ends before it: what the page's edges left out stands between
 * @param blankAtEnd true when a blank is left behind its last sign
 * @param blankAtStart true when a blank stands between the rest of a call, {@code 7]}, and its
 *     words
 */
record PhysicalLine(
    Line.Words words,
    int columns,
    int signs,
    int first,
    boolean gap,
    boolean page,
    boolean blankAtEnd,
    boolean blankAtStart) {
  private static final String COLUMN_GAP = " ".repeat(6);

  /** A line as it stands in a text, paged or not, behind another that ended at an offset. */
  static PhysicalLine of(String text, boolean paged, Line.Words words, int endBefore) {
    int shown = words.prose().span().start();
    int start = shown;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.max(shown, Math.min(text.length(), words.prose().span().end()));
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    int last = Blanks.skipBack(text, start, end);
    int opens = Blanks.skip(text, start, last);
    boolean page = paged && endBefore > 0 && isPageEnd(text, endBefore, start);
    return new PhysicalLine(
        words,
        columns(text, start, last),
        Math.min(end, last + 1) - start,
        columns(text, opens, last > opens ? firstWord(text, opens, last) : opens),
        words.afterGap() && !page && hasEmptyLine(text, endBefore, start),
        page,
        last < end && last > start,
        opens < shown && Blanks.isBlank(text.charAt(shown - 1)));
  }

  /** The offset behind the line in its text. */
  static int endOf(String text, Line.Words words) {
    int end = Math.min(text.length(), words.prose().span().end());
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isPageEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\f' || !Blanks.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** False where a note stood between the lines that its call has taken home. */
  private static boolean hasEmptyLine(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if (isBreak(c) && !pair) {
        breaks++;
      } else if (!Blanks.isBlank(c)) {
        breaks = 0;
      }
      if (breaks > 1) {
        return true;
      }
    }
    return false;
  }

  static int columns(CharSequence text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += isWide(text.charAt(i)) ? 2 : 1;
    }
    return columns;
  }

  /** True for ideographs, kana, Hangul and full-width signs. */
  static boolean isWide(char c) {
    return (c >= '\u2e80' && c <= '\u9fff')
        || (c >= '\uac00' && c <= '\ud7a3')
        || (c >= '\uf900' && c <= '\ufaff')
        || (c >= '\uff00' && c <= '\uff60');
  }

  boolean hasIdeographs() {
    return text().chars().anyMatch(c -> isWide((char) c));
  }

  String text() {
    return words.text();
  }

  /**
   * {@code WORLD HEALTH ASSEMBLY WHA79.99}: words set apart, as no sentence has them; the label
   * apart.
   */
  boolean hasColumns() {
    return words.body().text().contains(COLUMN_GAP);
  }

  /** Where the first word of a line ends: what would have had to fit behind the line before. */
  private static int firstWord(String text, int from, int to) {
    if (isWide(text.charAt(from))) {
      return from + 1;
    }
    int end = from;
    while (end < to && !breaksAt(text.charAt(end)) && !isWide(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** True when it begins with an ideograph; false also for a line that has nothing but a call. */
  boolean opensWide() {
    return !text().isEmpty() && isWide(text().charAt(0));
  }

  /** A line is broken at a blank, not at {@code «}, a no-break space and the word behind it. */
  private static boolean breaksAt(char c) {
    return Blanks.isBlank(c) && c != '\u00a0' && c != '\u202f' && c != '\u2007' && c != '\u2060';
  }

  /** The same line with other words, as when a label that stood alone is put before them. */
  PhysicalLine before(PhysicalLine next, Line.Words joined) {
    return new PhysicalLine(
        joined, next.columns, next.signs, first, gap, page, next.blankAtEnd, blankAtStart);
  }
}
