package org.plenary.parity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.language.Language;
import org.plenary.refer.Reference;
import org.plenary.unit.Unit;

/**
 * The numbers of a unit that are written in digits and belong to no reference, in one form: {@code
 * 1,000} and {@code 1 000} are 1000, {@code 0,7} is 0.7, {@code 1.5 million} is 1500000. The number
 * of a month does not count, since other languages name months.
 */
record NumberText(List<Found> numbers) {
  /**
   * A number.
   *
   * @param value in its one form
   * @param bare the same without the word behind it that multiplies it
   * @param from where it begins in the unit's text
   */
  record Found(String value, String bare, int from, int to) {
    boolean is(Found other) {
      return value.equals(other.value) || bare.equals(other.bare);
    }
  }

  static NumberText of(Unit unit, Version version) {
    String text = unit.text().text();
    boolean[] taken = new boolean[text.length()];
    for (Reference reference : version.references(unit)) {
      if (!ReferenceCheck.isCompared(reference)) {
        continue;
      }
      int end = Squeezed.origin(text, reference.end());
      for (int i = Squeezed.origin(text, reference.start()); i < end; i++) {
        taken[i] = true;
      }
    }
    return new NumberText(new Scan(text, taken, version.language()).run());
  }

  Set<String> values() {
    return numbers.stream().map(Found::value).collect(Collectors.toSet());
  }

  /** One pass over a text. */
  private static final class Scan {
    private static final String GROUP_MARKS = ",. \u00a0\u202f\u2009'’٬";
    private static final String DECIMAL_MARKS = ".,٫";
    private static final int GROUP = 3;

    private final String text;
    private final boolean[] taken;
    private final NumberWords words;
    private final List<Found> found = new ArrayList<>();

    Scan(String text, boolean[] taken, Language language) {
      this.text = text;
      this.taken = taken;
      this.words = NumberWords.of(language);
    }

    List<Found> run() {
      int at = 0;
      while (at < text.length()) {
        if (Character.isDigit(text.charAt(at)) && !taken[at]) {
          at = number(at);
        } else {
          at++;
        }
      }
      return found;
    }

    private int number(int start) {
      StringBuilder value = new StringBuilder();
      int end = digits(start, value);
      if (value.length() <= GROUP && value.charAt(0) != '0') {
        while (isGroup(end)) {
          end = digits(end + 1, value);
        }
      }
      while (isMark(end, DECIMAL_MARKS) && isDigit(end + 1)) {
        value.append('.');
        end = digits(end + 1, value);
      }
      if (words.isMonth(text, end)) {
        return end;
      }
      String bare = value.toString();
      boolean simple = bare.indexOf('.') == bare.lastIndexOf('.');
      Optional<BigDecimal> scale = simple ? words.scale(text, end) : Optional.empty();
      String plain = simple ? plain(new BigDecimal(bare)) : bare;
      String whole = scale.map(by -> plain(by.multiply(new BigDecimal(bare)))).orElse(plain);
      found.add(new Found(whole, plain, start, end));
      return end;
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }

    private int digits(int from, StringBuilder value) {
      int end = from;
      while (isDigit(end)) {
        value.append((char) ('0' + Character.digit(text.charAt(end++), 10)));
      }
      return end;
    }

    /** A mark and three digits, not more: {@code ,000}. */
    private boolean isGroup(int at) {
      return isMark(at, GROUP_MARKS)
          && isDigit(at + 1)
          && isDigit(at + 2)
          && isDigit(at + GROUP)
          && !isDigit(at + GROUP + 1);
    }

    private boolean isMark(int at, String marks) {
      return at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDigit(int at) {
      return at < text.length() && !taken[at] && Character.isDigit(text.charAt(at));
    }
  }
}
