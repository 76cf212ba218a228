package org.plenary.refer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A registry file: tab-separated values, a heading with the names of the columns, {@code #} before
 * remarks.
 */
final class RegistryTable {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final String file;
  private final List<Row> rows = new ArrayList<>();
  private List<String> columns = List.of();

  private RegistryTable(String file) {
    this.file = file;
  }

  /**
   * Cuts a file into rows.
   *
   * @throws RegistryException when a column is unknown or missing, or a row has not as many values
   *     as the heading
   */
  static RegistryTable of(String file, String text, Heading heading) {
    RegistryTable table = new RegistryTable(file);
    String[] lines = lines(text);
    for (int i = 0; i < lines.length; i++) {
      if (isMeant(lines[i])) {
        table.add(i + 1, lines[i], heading);
      }
    }
    if (table.columns.isEmpty()) {
      throw new RegistryException(file, 1, "registry.no-column", heading.required.get(0));
    }
    return table;
  }

  /** The names in the heading of a file, whatever it holds; none when it has none. */
  static List<String> columns(String text) {
    return Arrays.stream(lines(text))
        .filter(RegistryTable::isMeant)
        .findFirst()
        .map(line -> List.of(line.split("\t", -1)))
        .orElse(List.of());
  }

  /** The lines without the mark that some programs put in front of UTF-8. */
  private static String[] lines(String text) {
    String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return whole.replace("\r\n", "\n").split("\n");
  }

  private static boolean isMeant(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private void add(int number, String line, Heading heading) {
    List<String> values = Arrays.asList(line.split("\t", -1));
    if (columns.isEmpty()) {
      columns = List.copyOf(values);
      heading.check(columns, file, number);
      return;
    }
    if (values.size() != columns.size()) {
      throw new RegistryException(file, number, "registry.columns", String.valueOf(values.size()));
    }
    rows.add(new Row(number, values));
  }

  List<Row> rows() {
    return rows;
  }

  /** The columns that a file must have, and those that it may. */
  record Heading(List<String> required, List<String> optional) {
    Heading {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
    }

    private void check(List<String> columns, String file, int line) {
      Set<String> seen = new HashSet<>();
      for (String name : columns) {
        if (!required.contains(name) && !optional.contains(name)) {
          throw new RegistryException(file, line, "registry.unknown-column", name);
        }
        if (!seen.add(name)) {
          throw new RegistryException(file, line, "registry.duplicate", name);
        }
      }
      for (String name : required) {
        if (!seen.contains(name)) {
          throw new RegistryException(file, line, "registry.no-column", name);
        }
      }
    }
  }

  /** A line of the file. */
  final class Row {
    private final int line;
    private final List<String> values;

    private Row(int line, List<String> values) {
      this.line = line;
      this.values = List.copyOf(values);
    }

    /** The value in a column; empty when the file has no such column. */
    String value(String column) {
      int at = columns.indexOf(column);
      return at < 0 ? "" : values.get(at).strip();
    }

    int year(String column) {
      String value = value(column);
      if (value.length() != 4 || !value.chars().allMatch(Character::isDigit)) {
        throw error("registry.year", value);
      }
      int year = Integer.parseInt(value);
      if (year < 1850 || year > 2099) {
        throw error("registry.year", value);
      }
      return year;
    }

    Body body(String column) {
      return choice("registry.body", value(column), Body.values());
    }

    Confidence confidence() {
      String value = value("confidence");
      return value.isEmpty()
          ? Confidence.VERIFIED
          : choice("registry.confidence", value, Confidence.values());
    }

    <E extends Enum<E>> E choice(String key, String value, E[] choices) {
      for (E choice : choices) {
        if (choice.name().equalsIgnoreCase(value.replace('-', '_'))) {
          return choice;
        }
      }
      throw error(key, value);
    }

    RegistryException error(String key, String argument) {
      return new RegistryException(file, line, key, argument);
    }
  }
}
