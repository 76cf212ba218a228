package org.plenary.render.markdown;

import org.plenary.source.Blanks;

/** Finds the sign at the beginning of a line that would make it a list, a heading or a rule. */
final class LineStart {
  private static final String ALWAYS = "#>:=";
  private static final String ROMAN = "ivxlcdm";
  private static final int LONGEST_NUMBER = 9;

  /** What pandoc takes for the caption of a table. */
  private static final String CAPTION = "table:";

  private LineStart() {}

  /** The offset of the character to escape in the line that begins at {@code from}; -1 if none. */
  static int danger(String text, int from) {
    if (from >= text.length()) {
      return -1;
    }
    char c = text.charAt(from);
    if (ALWAYS.indexOf(c) >= 0) {
      return from;
    }
    if (c == '-' || c == '+') {
      boolean bullet = endsWord(text, from + 1) || "-+=".indexOf(text.charAt(from + 1)) >= 0;
      return bullet ? from : -1;
    }
    if (text.regionMatches(true, from, CAPTION, 0, CAPTION.length())) {
      return from + CAPTION.length() - 1;
    }
    return enumerator(text, from);
  }

  /** Of {@code 12. x}, {@code a) x}, {@code (iv) x} the sign behind the number. */
  private static int enumerator(String text, int from) {
    boolean open = text.charAt(from) == '(';
    int start = open ? from + 1 : from;
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == text.length() || !counts(text, start, end) || !endsWord(text, end + 1)) {
      return -1;
    }
    char sign = text.charAt(end);
    return sign == ')' || (sign == '.' && !open) ? end : -1;
  }

  private static boolean counts(String text, int start, int end) {
    int digits = 0;
    int roman = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      roman += ROMAN.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
    }
    int length = end - start;
    boolean doubled = length == 2 && text.charAt(start) == text.charAt(start + 1);
    return length > 0
        && (length == 1
            || doubled
            || roman == length
            || (digits == length && length <= LONGEST_NUMBER));
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length() || Blanks.isBlank(text.charAt(at));
  }
}
