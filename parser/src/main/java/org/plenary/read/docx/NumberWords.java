package org.plenary.read.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers in the words of a language, as far as the data has them: {@code Twenty-first}. */
final class NumberWords {
  private static final int BEYOND = 1_000_000;

  static final NumberWords NONE = new NumberWords(Map.of(), Map.of());

  private final Map<String, String[]> rows;
  private final Map<String, String> endings;

  private NumberWords(Map<String, String[]> rows, Map<String, String> endings) {
    this.rows = rows;
    this.endings = endings;
  }

  /**
   * The words of one language.
   *
   * @param table all rows of the data
   */
  static NumberWords of(String language, List<String[]> table) {
    Map<String, String[]> rows = new HashMap<>();
    Map<String, String> endings = new HashMap<>();
    for (String[] row : table) {
      if (row[0].equals(language)) {
        if (row[1].equals("ending")) {
          endings.put(row[2], row[3]);
        } else {
          rows.put(row[1], row[2].split(" "));
        }
      }
    }
    return new NumberWords(rows, endings);
  }

  /** {@code 21st}; nothing when the language has no such endings. */
  Optional<String> ordinal(int number) {
    String ending = endings.get(number + "=");
    if (ending == null && number / 10 % 10 != 1) {
      ending = endings.get(Integer.toString(number % 10));
    }
    if (ending == null) {
      ending = endings.get("*");
    }
    return Optional.ofNullable(ending).map(e -> number + e);
  }

  /** {@code Twenty-one}. */
  Optional<String> cardinalText(int number) {
    return text(number, "one", "ten", "unit");
  }

  /** {@code Twenty-first}. */
  Optional<String> ordinalText(int number) {
    return text(number, "first", "tenth", "unitth");
  }

  private Optional<String> text(int number, String one, String ten, String unit) {
    if (!rows.containsKey(one) || number < 0 || number >= BEYOND) {
      return Optional.empty();
    }
    String text = words(number, one, ten, unit);
    return Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
  }

  /** Only the last word takes the form asked for, the others are plain numbers. */
  private String words(int number, String one, String ten, String unit) {
    if (number < 20) {
      return rows.get(one)[number];
    }
    if (number < 100) {
      return number % 10 == 0
          ? rows.get(ten)[number / 10 - 2]
          : rows.get("ten")[number / 10 - 2] + "-" + rows.get(one)[number % 10];
    }
    int size = number < 1000 ? 0 : 1;
    int scale = size == 0 ? 100 : 1000;
    String head = words(number / scale, "one", "ten", "unit");
    if (number % scale == 0) {
      return head + " " + rows.get(unit)[size];
    }
    return head + " " + rows.get("unit")[size] + " " + words(number % scale, one, ten, unit);
  }
}
