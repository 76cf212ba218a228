package org.plenary.unit;

import org.plenary.model.Label;

/**
 * A label as a step of an id: the same in every language version.
 *
 * <p>{@code ب)} and {@code б)} count as {@code b}, {@code ㈡} and {@code ’2‘} as {@code ii}; what
 * numbers again stays: {@code бbis} is {@code bbis}.
 */
final class NeutralStep {
  private static final int ALPHABET = 26;
  private static final String QUOTES = "'’‘";
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

  private NeutralStep() {}

  static String of(Label label) {
    return switch (label.kind()) {
      case ARABIC, CYRILLIC -> letter(label.value()) + suffix(label.path());
      case CHINESE -> roman(label);
      case NUMBER -> isQuoted(label) ? roman(label) : label.path();
      case NONE, COMPOUND, LETTER, ROMAN, UPPER_LETTER, UPPER_ROMAN, BULLET -> label.path();
    };
  }

  private static boolean isQuoted(Label label) {
    return QUOTES.indexOf(label.printed().charAt(0)) >= 0;
  }

  /** {@code bb} for the twenty-eighth, as lists go on after {@code z}. */
  private static String letter(int value) {
    int place = Math.floorMod(value - 1, ALPHABET);
    int times = (value - 1) / ALPHABET + 1;
    return String.valueOf((char) ('a' + place)).repeat(times);
  }

  private static String roman(Label label) {
    int value = label.value();
    return value > 0 && value < TENS.length * ONES.length
        ? TENS[value / ONES.length] + ONES[value % ONES.length]
        : label.path();
  }

  /** The Latin letters behind a label in another script: {@code bis}. */
  private static String suffix(String path) {
    int at = path.length();
    while (at > 0 && path.charAt(at - 1) >= 'a' && path.charAt(at - 1) <= 'z') {
      at--;
    }
    return path.substring(at);
  }
}
