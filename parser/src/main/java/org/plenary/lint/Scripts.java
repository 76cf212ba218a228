package org.plenary.lint;

/** Latin and Cyrillic letters that look alike: the {@code а} of {@code а)} for {@code a}. */
public final class Scripts {
  private static final String CYRILLIC = "АВЕКМНОРСТХУІЅЈаеорсухіѕј";
  private static final String LATIN = "ABEKMHOPCTXYISJaeopcyxisj";

  private Scripts() {}

  public static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052f';
  }

  public static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

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

  /** The word in Latin letters, as far as they look alike. */
  public static String latin(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.chars().forEach(c -> out.append(latin((char) c)));
    return out.toString();
  }

  /** The word in Cyrillic letters, as far as they look alike. */
  public static String cyrillic(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.chars().forEach(c -> out.append(cyrillic((char) c)));
    return out.toString();
  }

  /** How a character is named: {@code U+0430}. */
  public static String codePoint(int c) {
    return String.format(java.util.Locale.ROOT, "U+%04X", c);
  }
}
