package org.plenary.render.docx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Under which names templates have the styles: their own first, then those that can stand in. */
final class StyleNames {
  private static final String FILE = "style-names.tsv";

  private final Map<WordStyle, List<String>> names = new EnumMap<>(WordStyle.class);

  private StyleNames() {
    for (WordStyle style : WordStyle.values()) {
      names.put(style, new ArrayList<>(List.of(fold(style.id()), fold(style.styleName()))));
    }
  }

  static StyleNames read() {
    StyleNames all = new StyleNames();
    try (InputStream in = StyleNames.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    WordStyle style = WordStyle.valueOf(line.substring(0, tab));
    names.get(style).addAll(List.of(line.substring(tab + 1).split(" ")));
  }

  /** Folded, the best first. */
  List<String> of(WordStyle style) {
    return names.get(style);
  }

  /** {@code Annex_No & title} becomes {@code annexnotitle}. */
  static String fold(String name) {
    String plain = name.replace("_", "").replace(" ", "").replace("&", "").replace("\u00a0", "");
    return plain.toLowerCase(Locale.ROOT);
  }
}
