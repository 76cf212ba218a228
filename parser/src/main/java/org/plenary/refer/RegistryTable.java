package org.plenary.refer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A registry file: tab-separated values, a heading with the names of the columns, {@code #} before
 * remarks.
 */
final class RegistryTable {
  private final String file;
  private final List<Row> rows = new ArrayList<>();
  private List<String> columns = List.of();

  private RegistryTable(String file) {
    this.file = file;
  }

  /**
   * Cuts a file into rows.
   *
   * @throws RegistryException when a row has not as many values as the heading
   */
  static RegistryTable of(String file, String text, List<String> required) {
    RegistryTable table = new RegistryTable(file);
    String[] lines = text.split("\r?\n");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        table.add(i + 1, lines[i], required);
      }
    }
    if (table.columns.isEmpty() && !required.isEmpty()) {
      throw new RegistryException(file, 1, "registry.no-column", required.get(0));
    }
    return table;
  }

  /** The names in the heading; none when the file has none. */
  List<String> columns() {
    return columns;
  }

  private void add(int number, String line, List<String> required) {
    List<String> values = Arrays.asList(line.split("\t", -1));
    if (columns.isEmpty()) {
      columns = List.copyOf(values);
      for (String name : required) {
        if (!columns.contains(name)) {
          throw new RegistryException(file, number, "registry.no-column", name);
        }
      }
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
