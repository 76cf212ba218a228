package org.plenary.lint;

/** Looking for words in the text of a unit as it is printed. */
public final class Words {
  private Words() {}

  /**
   * Where a whole word or phrase begins at or behind an offset; -1 when it does not come. Letters
   * and digits beside it make it another word.
   */
  public static int find(String text, String word, int from) {
    int at = text.indexOf(word, from);
    while (at >= 0 && !isWhole(text, at, at + word.length())) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !isWordPart(text.charAt(start - 1)))
        && (end == text.length() || !isWordPart(text.charAt(end)));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The offset behind the letters and digits from {@code from} on. */
  public static int end(String text, int from) {
    int i = from;
    while (i < text.length() && isWordPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The offset behind the ASCII digits from {@code from} on. */
  public static int digitsEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text, i)) {
      i++;
    }
    return i;
  }

  /** The offset of the first of the ASCII digits that end before {@code to}. */
  public static int digitsStart(String text, int to) {
    int i = to;
    while (i > 0 && isDigit(text, i - 1)) {
      i--;
    }
    return i;
  }

  /** True when an ASCII digit stands there. */
  public static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** True when a letter stands there. */
  public static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** True when one of the characters stands there. */
  public static boolean isOneOf(String text, int at, String characters) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /** True when a web or mail address covers the offset: no blank between its scheme and it. */
  public static boolean inAddress(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) > ' ' && text.charAt(start - 1) != '\u00a0') {
      start--;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '\u00a0') {
      end++;
    }
    String token = text.substring(start, end);
    return token.contains("://") || token.contains("www.") || token.contains("@");
  }

  /** Where the first letter or digit of a text stands; its length when there is none. */
  public static int firstLetterOrDigit(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
