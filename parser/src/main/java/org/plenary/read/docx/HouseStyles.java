package org.plenary.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.source.HouseStyle;

/** Which style of a template is which: {@code Res_No}, {@code ResNo} and {@code res no} alike. */
final class HouseStyles {
  private final Map<String, HouseStyle> byName = new HashMap<>();

  HouseStyles() {
    for (String[] row : Table.read("house-styles.tsv")) {
      HouseStyle style = HouseStyle.valueOf(row[0]);
      for (String name : row[1].split(" ")) {
        if (byName.put(name, style) != null) {
          throw new IllegalStateException("twice in house-styles.tsv: " + name);
        }
      }
    }
  }

  Optional<HouseStyle> find(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }

  /** {@code Annex_No & title} becomes {@code annexnotitle}. */
  static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != ' ' && c != '&' && c != '\u00a0') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
