package org.plenary.read.docx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.prepared.FixedMap;

/** What the build prepares of this package. */
public final class TableMaps {
  private static final List<String> FILES =
      List.of(
          "digits.tsv",
          "house-styles.tsv",
          "ideographs.tsv",
          "letters.tsv",
          "number-words.tsv",
          "symbol-fonts.tsv");

  private TableMaps() {}

  /** The maps by their names. */
  public static Map<String, FixedMap> all() {
    Map<String, FixedMap> maps = new TreeMap<>();
    for (String file : FILES) {
      maps.put("read/docx/" + file, Table.file(file));
    }
    return maps;
  }
}
