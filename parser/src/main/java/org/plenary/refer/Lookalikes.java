package org.plenary.refer;

/** Cyrillic letters that look like Latin ones: the {@code А} in {@code А/RES/70/1}. */
final class Lookalikes {
  private static final String CYRILLIC = "АВЕКМНОРСТХУІЅЈаеорсухіѕј";
  private static final String LATIN = "ABEKMHOPCTXYISJaeopcyxisj";

  private Lookalikes() {}

  /** The word with Latin letters for those that look like them. */
  static String latin(String word) {
    StringBuilder out = null;
    for (int i = 0; i < word.length(); i++) {
      int at = CYRILLIC.indexOf(word.charAt(i));
      if (at >= 0) {
        if (out == null) {
          out = new StringBuilder(word);
        }
        out.setCharAt(i, LATIN.charAt(at));
      }
    }
    return out == null ? word : out.toString();
  }

  /** True when some letter is a Cyrillic one that looks Latin. */
  static boolean inside(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CYRILLIC.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** True for one of the letters A to Z, in either case. */
  static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
