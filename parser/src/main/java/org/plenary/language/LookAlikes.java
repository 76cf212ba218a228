package org.plenary.language;

/**
 * Latin and Cyrillic letters that look alike: the {@code а} of {@code а)} for {@code a}, the {@code
 * А} of {@code А/RES/70/1} for {@code A}. The one table of them.
 */
public final class LookAlikes {
  private static final String CYRILLIC = "АВЕКМНОРСТХУІЅЈаеорсухіѕј";
  private static final String LATIN = "ABEKMHOPCTXYISJaeopcyxisj";

  private LookAlikes() {}

  /** The Latin letter that looks like a Cyrillic one; the character itself for any other. */
  public static char latin(char c) {
    int at = CYRILLIC.indexOf(c);
    return at < 0 ? c : LATIN.charAt(at);
  }

  /** The Cyrillic letter that looks like a Latin one; the character itself for any other. */
  public static char cyrillic(char c) {
    int at = LATIN.indexOf(c);
    return at < 0 ? c : CYRILLIC.charAt(at);
  }

  /**
   * The small Latin letter whose capital looks like that of a small Cyrillic one: {@code m}, {@code
   * м}.
   */
  static char latinByCapital(char small) {
    return Character.toLowerCase(latin(Character.toUpperCase(small)));
  }

  /** The small Cyrillic letter whose capital looks like that of a small Latin one. */
  static char cyrillicByCapital(char small) {
    return Character.toLowerCase(cyrillic(Character.toUpperCase(small)));
  }

  /** The word in Latin letters, as far as they look alike. */
  public static String latin(String word) {
    return inside(word, 0, word.length()) ? replace(word, true) : word;
  }

  /** The word in Cyrillic letters, as far as they look alike. */
  public static String cyrillic(String word) {
    return replace(word, false);
  }

  private static String replace(String word, boolean toLatin) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      out.append(toLatin ? latin(word.charAt(i)) : cyrillic(word.charAt(i)));
    }
    return out.toString();
  }

  /** True when some letter of a range is a Cyrillic one that looks Latin. */
  public static boolean inside(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isCyrillic(c) && CYRILLIC.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** True for one of the letters A to Z, in either case. */
  public static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** True for a word of such letters only. */
  public static boolean isLatin(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> isLatin((char) c));
  }

  public static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052f';
  }
}
