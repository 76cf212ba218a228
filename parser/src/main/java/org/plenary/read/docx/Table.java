package org.plenary.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.prepared.FixedMap;
import org.plenary.prepared.Prepared;

/** The data files beside this package: rows of columns with tabs between, {@code #} for notes. */
final class Table {
  private Table() {}

  static List<String[]> read(String name) {
    String text = Prepared.map("read/docx/" + name, () -> file(name)).getOrDefault(name, "");
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start && text.charAt(start) != '#') {
        rows.add(text.substring(start, end).split("\t", -1));
      }
      start = end + 1;
    }
    return rows;
  }

  /** A file whole. */
  static FixedMap file(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + name);
      }
      return FixedMap.of(Map.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
