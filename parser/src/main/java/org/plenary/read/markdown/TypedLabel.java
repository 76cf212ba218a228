package org.plenary.read.markdown;

import java.util.Optional;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * What looks like the label of an item at the beginning of a line: {@code a)}, {@code (iv)}, {@code
 * 12.}, {@code 4.3}, {@code -}. Whether it is one the parser decides; here it tells only where a
 * new paragraph may begin.
 *
 * @param form how it is dressed: {@code "x)"}, {@code "(x)"}, {@code "x."}, {@code "x"}, {@code
 *     "-"}
 * @param token what counts in it, empty for a bullet
 * @param end the offset behind it
 */
record TypedLabel(String form, String token, int end) {
  private static final String BULLETS = "-*+•−–—▪●◦·■□‣⁃➢✓";
  private static final String ROMAN = "ivxlcdm";
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_ROMAN = 7;

  /** The label that the words from one offset to another begin with, none of it escaped. */
  static Optional<TypedLabel> of(Prose words, int from, int to) {
    Optional<TypedLabel> label = read(words.text(), from, to);
    return label.filter(
        found ->
            words.sourceOffset(found.end() - 1) - words.sourceOffset(from)
                == found.end() - 1 - from);
  }

  boolean isBullet() {
    return form.equals("-");
  }

  boolean isBare() {
    return form.equals("x");
  }

  /** True for {@code b)} behind {@code a)} and {@code 2.} behind {@code 1.}. */
  boolean follows(TypedLabel before) {
    if (!form.equals(before.form) || isBullet()) {
      return false;
    }
    if (isNumber(token) && isNumber(before.token)) {
      return Integer.parseInt(token) == Integer.parseInt(before.token) + 1;
    }
    return token.length() == 1
        && before.token.length() == 1
        && token.charAt(0) == before.token.charAt(0) + 1;
  }

  /** True for {@code 1.} behind {@code 5.}: a list to Markdown, whatever the numbers. */
  boolean goesOnList(TypedLabel before) {
    return (form.equals("x.") || form.equals("x)"))
        && form.equals(before.form)
        && isNumber(token)
        && isNumber(before.token);
  }

  /** True for {@code 1} and {@code a}. */
  boolean isFirst() {
    return token.equals("1") || token.equalsIgnoreCase("a") || token.equalsIgnoreCase("i");
  }

  private static Optional<TypedLabel> read(String text, int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    if (BULLETS.indexOf(text.charAt(from)) >= 0) {
      return blank(text, from + 1, to)
          ? Optional.of(new TypedLabel("-", "", from + 1))
          : Optional.empty();
    }
    boolean bracket = "(（".indexOf(text.charAt(from)) >= 0;
    int start = bracket ? from + 1 : from;
    int end = start;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String token = text.substring(start, end);
    return end < to && counts(token) ? dressed(text, token, bracket, end, to) : Optional.empty();
  }

  private static Optional<TypedLabel> dressed(
      String text, String token, boolean bracket, int end, int to) {
    boolean closes = ")）".indexOf(text.charAt(end)) >= 0;
    if (bracket) {
      return closes ? Optional.of(new TypedLabel("(x)", token, end + 1)) : Optional.empty();
    }
    if (closes || text.charAt(end) == '.') {
      String form = closes ? "x)" : "x.";
      return blank(text, end + 1, to)
          ? Optional.of(new TypedLabel(form, token, end + 1))
          : Optional.empty();
    }
    boolean bare = isNumber(token) && blank(text, end, to);
    return bare ? Optional.of(new TypedLabel("x", token, end)) : Optional.empty();
  }

  private static boolean blank(String text, int at, int to) {
    return at < to && Blanks.isBlank(text.charAt(at));
  }

  private static boolean counts(String token) {
    if (isNumber(token)) {
      return token.length() <= LONGEST_NUMBER;
    }
    boolean letter =
        token.length() == 1 || (token.length() == 2 && token.charAt(0) == token.charAt(1));
    return letter
        || (!token.isEmpty()
            && token.length() <= LONGEST_ROMAN
            && token.chars().allMatch(c -> ROMAN.indexOf(Character.toLowerCase(c)) >= 0));
  }

  private static boolean isNumber(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
