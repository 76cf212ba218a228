package org.plenary.read.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How Word writes a counted number: 4 as {@code d}, {@code iv}, {@code г}, {@code 四}. */
final class NumberFormats {
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final String HEBREW_UNITS = " אבגדהוזחט";
  private static final String HEBREW_TENS = " יכלמנסעפצ";
  private static final String HEBREW_HUNDREDS = " קרשת";

  /** A label longer than this is cut down to its number: counted far beyond any draft. */
  private static final int LONGEST = 64;

  private record Letters(String[] row, String whenUsedUp) {}

  private static final class LetterRows {
    private static final Map<String, Letters> ALL = new HashMap<>();

    static {
      for (String[] row : Table.read("letters.tsv")) {
        ALL.put(row[0], new Letters(row[1].split(" "), row.length > 2 ? row[2] : "doubled"));
      }
    }
  }

  private static final class Digits {
    private static final Map<String, String> ALL = new HashMap<>();

    static {
      for (String[] row : Table.read("digits.tsv")) {
        ALL.put(row[0], row[1]);
      }
    }
  }

  private static final class IdeographRows {
    private static final Map<String, Ideographs> ALL = new HashMap<>();

    static {
      for (String[] row : Table.read("ideographs.tsv")) {
        ALL.put(row[0], new Ideographs(row[1], row[2], row[3], row[4]));
      }
    }
  }

  private static final class AllWords {
    private static final List<String[]> ROWS = Table.read("number-words.tsv");
  }

  private final String language;

  private NumberFormats(String language) {
    this.language = language;
  }

  /** The formats, without the words of any language; each table is read when it is needed. */
  static NumberFormats load() {
    return new NumberFormats("");
  }

  /**
   * The same with the words of a language.
   *
   * @param language {@code "en"}
   */
  NumberFormats in(String language) {
    return new NumberFormats(language);
  }

  private NumberWords words() {
    return NumberWords.of(language, AllWords.ROWS);
  }

  /**
   * The number as that format writes it; nothing when the format is not known or has no sign for
   * the number.
   */
  Optional<String> format(String format, int number) {
    return switch (format) {
      case "decimal", "decimalHalfWidth", "" -> Optional.of(Integer.toString(number));
      case "none" -> Optional.of("");
      case "decimalZero" -> Optional.of(number < 10 ? "0" + number : Integer.toString(number));
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).map(s -> s.toLowerCase(Locale.ROOT));
      case "numberInDash" -> Optional.of("- " + number + " -");
      case "hex" -> Optional.of(Integer.toHexString(number).toUpperCase(Locale.ROOT));
      case "hebrew1" -> hebrew(number);
      case "ordinal" -> words().ordinal(number);
      case "cardinalText" -> words().cardinalText(number);
      case "ordinalText" -> words().ordinalText(number);
      default -> fromTables(format, number);
    };
  }

  /** {@code 001, 002, 003, ...} counts with three figures. */
  static Optional<String> custom(String pattern, int number) {
    int comma = pattern.indexOf(',');
    String first = comma < 0 ? pattern : pattern.substring(0, comma);
    for (int i = 0; i < first.length(); i++) {
      if (first.charAt(i) < '0' || first.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    String plain = Integer.toString(number);
    return Optional.of(
        "0".repeat(Math.max(0, Math.min(first.length(), 9) - plain.length())) + plain);
  }

  private Optional<String> fromTables(String format, int number) {
    if (LetterRows.ALL.containsKey(format)) {
      return lettered(LetterRows.ALL.get(format), number);
    }
    if (Digits.ALL.containsKey(format)) {
      return number < 0 ? Optional.empty() : Optional.of(inDigits(Digits.ALL.get(format), number));
    }
    Ideographs system = IdeographRows.ALL.get(format);
    return system == null ? Optional.empty() : system.format(number);
  }

  private static Optional<String> lettered(Letters letters, int number) {
    String[] row = letters.row();
    if (number < 1) {
      return Optional.empty();
    }
    String letter = row[(number - 1) % row.length];
    int times = (number - 1) / row.length + 1;
    return switch (letters.whenUsedUp()) {
      case "once" -> times > 1 ? Optional.empty() : Optional.of(letter);
      case "again" -> Optional.of(letter);
      default -> times > LONGEST ? Optional.empty() : Optional.of(letter.repeat(times));
    };
  }

  private static String inDigits(String signs, int number) {
    StringBuilder out = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      out.append(signs.charAt(c - '0'));
    }
    return out.toString();
  }

  private static Optional<String> roman(int number) {
    if (number < 1 || number > 1000 * LONGEST) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        out.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return Optional.of(out.toString());
  }

  private static Optional<String> hebrew(int number) {
    if (number < 1 || number > 999) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    int hundreds = number / 100;
    while (hundreds > 0) {
      int step = Math.min(4, hundreds);
      out.append(HEBREW_HUNDREDS.charAt(step));
      hundreds -= step;
    }
    int rest = number % 100;
    // 15 and 16 are written 9+6 and 9+7, so as not to spell the Name.
    boolean avoided = rest == 15 || rest == 16;
    int tens = avoided ? 0 : rest / 10;
    int units = avoided ? 9 : rest % 10;
    append(out, HEBREW_TENS, tens);
    append(out, HEBREW_UNITS, units);
    append(out, HEBREW_UNITS, avoided ? rest - 9 : 0);
    return Optional.of(out.toString());
  }

  private static void append(StringBuilder out, String signs, int index) {
    if (index > 0) {
      out.append(signs.charAt(index));
    }
  }
}
