package org.plenary.lex;

/** The brackets and quotation marks that come in pairs: {@code (Article}, {@code «Фонари}. */
public final class Brackets {
  private static final String OPENING = "([{«“„‹《〈「『（［【";
  private static final String CLOSING = ")]}»””›》〉」』）］】";

  private Brackets() {}

  /**
   * True when a passage ends within a pair; a closing sign without another, {@code a)}, is none.
   */
  public static boolean areOpen(CharSequence text) {
    int[] open = new int[OPENING.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int opening = OPENING.indexOf(c);
      if (opening >= 0) {
        open[opening]++;
      }
      for (int k = CLOSING.indexOf(c); k >= 0; k = CLOSING.indexOf(c, k + 1)) {
        open[k] = Math.max(0, open[k] - 1);
      }
    }
    return java.util.Arrays.stream(open).anyMatch(count -> count > 0);
  }
}
