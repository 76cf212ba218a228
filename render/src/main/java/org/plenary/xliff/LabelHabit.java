package org.plenary.xliff;

import java.util.Collections;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.model.Family;
import org.plenary.model.Label;

/**
 * How a language labels items. Letters are Latin everywhere but in Arabic, and in Russian texts of
 * the RCC, which count in Cyrillic ones. The United Nations write {@code 1.}, {@code (a)}, {@code
 * (ii)} in English, {@code a)} and {@code ii)} in French, Spanish and Russian, circled ideographs
 * for {@code (ii)} in Chinese, and in Arabic {@code 1 -}, letters in two brackets and numbers in
 * quotation marks.
 *
 * <p>Source: the six versions of 80 resolutions of the General Assembly, in which no label differs
 * from this but for typing errors.
 */
final class LabelHabit {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String ARABIC = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final String ARABIC_FIRST = "\u0623";
  private static final String ARABIC_OPENING = "\u2019";
  private static final String ARABIC_CLOSING = "\u2018";
  private static final String CHINESE = "一二三四五六七八九十";
  private static final char BRACKETED_ONE = '\u3220';
  private static final int TEN = 10;
  private static final String[] ROMAN_SIGNS = {"l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int[] ROMAN_VALUES = {50, 40, 10, 9, 5, 4, 1};
  private static final int LARGEST = 89;

  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";

  private final Language to;
  private final boolean unitedNations;
  private final boolean twoBrackets;
  private final boolean cyrillic;

  LabelHabit(Family family, Language to) {
    this.to = to;
    this.unitedNations = family == Family.UN;
    this.cyrillic = family == Family.RCC && to == Language.RU;
    this.twoBrackets =
        unitedNations && (to == Language.AR || to == Language.ZH || to == Language.EN);
  }

  /** The label in the target language; the label itself where nothing is to change. */
  Label of(Label label) {
    return changed(label).orElse(label);
  }

  /**
   * The label in the target language where a program counts it: {@code (二)} for the sign that is
   * typed, {@code (أأ)} without the blank.
   */
  Label counted(Label label) {
    Label typed = of(label);
    if (typed.equals(label)) {
      return label;
    }
    String printed =
        switch (typed.kind()) {
          case CHINESE -> bracketed(typed.path());
          case ARABIC -> typed.printed().replace(" ", "");
          default -> typed.printed();
        };
    return new Label(printed, typed.kind(), typed.value(), typed.path());
  }

  private Optional<Label> changed(Label label) {
    if (label.value() < 1) {
      return Optional.empty();
    }
    return switch (label.kind()) {
      case LETTER, CYRILLIC, ARABIC -> isBracketed(label) ? letter(label) : Optional.empty();
      case ROMAN, CHINESE -> isBracketed(label) ? small(label) : Optional.empty();
      case NUMBER -> number(label);
      default -> Optional.empty();
    };
  }

  private Optional<Label> letter(Label label) {
    boolean arabic = to == Language.AR;
    String letters = arabic ? ARABIC : cyrillic ? CYRILLIC : LATIN;
    int place = (label.value() - 1) % letters.length();
    int times = (label.value() - 1) / letters.length() + 1;
    String letter = letters.substring(place, place + 1);
    String shown = arabic && place == 0 ? ARABIC_FIRST : letter;
    String word = String.join(arabic ? " " : "", Collections.nCopies(times, shown));
    Label.Kind kind =
        arabic ? Label.Kind.ARABIC : cyrillic ? Label.Kind.CYRILLIC : Label.Kind.LETTER;
    return Optional.of(new Label(bracketed(word), kind, label.value(), letter.repeat(times)));
  }

  /** {@code (ii)}, which each language of the United Nations writes in its own way. */
  private Optional<Label> small(Label label) {
    if (!unitedNations || label.value() > LARGEST) {
      return Optional.empty();
    }
    int value = label.value();
    return switch (to) {
      case AR -> {
        String printed = ARABIC_OPENING + value + ARABIC_CLOSING;
        yield Optional.of(new Label(printed, Label.Kind.NUMBER, value, value + ""));
      }
      case ZH -> {
        String word = chinese(value);
        String sign = (char) (BRACKETED_ONE + value - 1) + "";
        String printed = value <= TEN ? sign : bracketed(word);
        yield Optional.of(new Label(printed, Label.Kind.CHINESE, value, word));
      }
      default -> {
        String roman = roman(value);
        yield Optional.of(new Label(bracketed(roman), Label.Kind.ROMAN, value, roman));
      }
    };
  }

  private Optional<Label> number(Label label) {
    String digits = label.value() + "";
    String printed = label.printed();
    if (!unitedNations || !printed.contains(digits)) {
      return Optional.empty();
    }
    String sign = printed.replace(digits, "").replace('\u00a0', ' ').strip();
    if (sign.equals(ARABIC_OPENING + ARABIC_CLOSING)) {
      return small(label);
    }
    boolean paragraph = sign.equals(".") || sign.equals("-") || sign.equals("\u2013");
    return paragraph
        ? Optional.of(
            new Label(
                digits + (to == Language.AR ? " -" : "."),
                Label.Kind.NUMBER,
                label.value(),
                label.path()))
        : Optional.empty();
  }

  private String bracketed(String word) {
    return (twoBrackets ? "(" : "") + word + ")";
  }

  /** One counting word and a bracket or two, or a sign that has them in itself; no {@code bis}. */
  private static boolean isBracketed(Label label) {
    String printed = label.printed();
    char first = printed.charAt(0);
    if (printed.length() == 1) {
      return first >= BRACKETED_ONE && first < BRACKETED_ONE + TEN;
    }
    boolean letters = label.kind() == Label.Kind.ROMAN || label.kind() == Label.Kind.CHINESE;
    long different = printed.chars().filter(Character::isLetter).distinct().count();
    return printed.endsWith(")") && (letters || different == 1);
  }

  private static String chinese(int value) {
    String tens = value < TEN ? "" : value < 2 * TEN ? "十" : digit(value / TEN) + "十";
    return tens + (value % TEN == 0 ? "" : digit(value % TEN));
  }

  private static String digit(int digit) {
    return CHINESE.substring(digit - 1, digit);
  }

  private static String roman(int value) {
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
