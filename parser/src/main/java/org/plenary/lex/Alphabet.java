package org.plenary.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.language.LookAlikes;
import org.plenary.model.Label;

/**
 * The alphabets that items are counted in, and what a token can mean in each of them: {@code i} is
 * the ninth letter or the first Roman number, a Cyrillic {@code а} also counts as the Latin one
 * that looks alike.
 */
final class Alphabet {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final String ARABIC = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final String CHINESE_DIGITS = "一二三四五六七八九";
  private static final String ROMAN_DIGITS = "ivxlcdm";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final int LONGEST_ROMAN = 7;

  private Alphabet() {}

  /** One meaning of a token. */
  record Reading(Label.Kind kind, int value, String step) {}

  /** Every meaning of a token of letters or digits, none when it cannot count anything. */
  static List<Reading> readings(String token) {
    List<Reading> readings = new ArrayList<>(3);
    if (token.isEmpty()) {
      return readings;
    }
    if (isNumber(token)) {
      if (token.length() <= 3) {
        int value = number(token);
        readings.add(new Reading(Label.Kind.NUMBER, value, Integer.toString(value)));
      }
      return readings;
    }
    String lower = token.toLowerCase(Locale.ROOT);
    boolean upper = !lower.equals(token);
    int letter = latin(lower);
    if (letter > 0) {
      readings.add(
          new Reading(
              upper ? Label.Kind.UPPER_LETTER : Label.Kind.LETTER,
              letter,
              LookAlikes.latin(lower)));
    }
    int cyrillic = repeated(CYRILLIC, lower);
    if (cyrillic > 0) {
      readings.add(new Reading(Label.Kind.CYRILLIC, cyrillic, lower));
    }
    int roman = roman(lower);
    if (roman > 0) {
      readings.add(new Reading(upper ? Label.Kind.UPPER_ROMAN : Label.Kind.ROMAN, roman, lower));
    }
    other(lower, readings);
    return readings;
  }

  private static void other(String token, List<Reading> readings) {
    String bare = token.replace("ـ", "");
    char first = bare.isEmpty() ? 0 : bare.charAt(0);
    int arabic =
        bare.isEmpty()
            ? 0
            : repeated(ARABIC, bare.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا'));
    if (arabic > 0) {
      readings.add(new Reading(Label.Kind.ARABIC, arabic, token));
    }
    if (bare.length() == 1) {
      if (first >= '\u3220' && first <= '\u3229') {
        // ㈠ to ㈩
        int value = first - '\u3220' + 1;
        readings.add(new Reading(Label.Kind.CHINESE, value, chinese(value)));
      }
    }
    int chinese = chinese(bare);
    if (chinese > 0) {
      readings.add(new Reading(Label.Kind.CHINESE, chinese, bare));
    }
  }

  private static boolean isNumber(String token) {
    return token.chars().allMatch(Character::isDigit);
  }

  private static int number(String token) {
    int value = 0;
    for (int i = 0; i < token.length(); i++) {
      value = value * 10 + Character.digit(token.charAt(i), 10);
    }
    return value;
  }

  private static int latin(String token) {
    return repeated(LATIN, LookAlikes.latin(token));
  }

  /** {@code b} is 2, {@code bb} is 28; 0 for anything else. */
  private static int repeated(String alphabet, String token) {
    int at = alphabet.indexOf(token.charAt(0));
    if (at < 0 || token.length() > 2) {
      return 0;
    }
    if (token.length() == 2) {
      return token.charAt(1) == token.charAt(0) ? alphabet.length() + at + 1 : 0;
    }
    return at + 1;
  }

  /**
   * The value of a Roman number in lower case; 0 for anything that is none or is not well formed.
   */
  static int roman(String token) {
    if (token.length() > LONGEST_ROMAN) {
      return 0;
    }
    int value = 0;
    int before = 0;
    for (int i = token.length() - 1; i >= 0; i--) {
      int at = ROMAN_DIGITS.indexOf(token.charAt(i));
      if (at < 0) {
        return 0;
      }
      int digit = ROMAN_VALUES[at];
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return romanOf(value).equals(token) ? value : 0;
  }

  /** A number as Rome wrote it, in lower case. */
  static String romanOf(int value) {
    if (value <= 0) {
      return "";
    }
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }

  private static int chinese(String token) {
    int ten = token.indexOf('十');
    if (ten < 0) {
      return token.length() == 1 ? CHINESE_DIGITS.indexOf(token.charAt(0)) + 1 : 0;
    }
    int tens = ten == 0 ? 1 : ten == 1 ? CHINESE_DIGITS.indexOf(token.charAt(0)) + 1 : 0;
    String after = token.substring(ten + 1);
    int ones =
        after.isEmpty()
            ? 0
            : after.length() == 1 ? CHINESE_DIGITS.indexOf(after.charAt(0)) + 1 : -1;
    boolean wellFormed = tens > 0 && (after.isEmpty() || ones > 0);
    return wellFormed ? tens * 10 + ones : 0;
  }

  private static String chinese(int value) {
    return value == 10 ? "十" : CHINESE_DIGITS.substring(value - 1, value);
  }
}
