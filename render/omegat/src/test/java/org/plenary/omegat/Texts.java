package org.plenary.omegat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passages of the draft in its languages, {@code to keep a register {n1};} by its key. */
final class Texts {
  private static final String HEADER = "key";

  private final Map<String, Map<String, String>> byKey = new LinkedHashMap<>();

  Texts() throws IOException {
    List<String> languages = List.of();
    for (String line : Resource.text("texts.tsv").lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#")) {
        continue;
      }
      if (cells[0].equals(HEADER)) {
        languages = List.of(cells);
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 1; i < cells.length; i++) {
        row.put(languages.get(i), cells[i]);
      }
      byKey.put(cells[0], row);
    }
  }

  String get(String key, String language) {
    return byKey.get(key).get(language);
  }

  Iterable<String> keys() {
    return byKey.keySet();
  }

  /**
   * The translation of a segment as a translator would type it, with the tags of the segment where
   * the other language has them.
   *
   * @param segment {@code Resolution <x0/>} as the translator's program shows it
   * @return nothing for what nobody has to translate
   */
  Optional<String> translation(String segment, String from, String to) {
    List<String> tags = new ArrayList<>();
    String plain = numbered(segment, '<', '>', tags);
    for (Map<String, String> row : byKey.values()) {
      List<String> names = new ArrayList<>();
      boolean known = !row.get(to).isEmpty();
      if (known && numbered(row.get(from), '{', '}', names).equals(plain)) {
        String translation = row.get(to);
        for (int i = 0; i < names.size(); i++) {
          translation = translation.replace(names.get(i), tags.get(i));
        }
        return Optional.of(translation);
      }
    }
    return Optional.empty();
  }

  /** The text with a number for each piece between two signs. */
  private static String numbered(String text, char open, char close, List<String> pieces) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
      int end = text.indexOf(close, start) + 1;
      out.append(text, at, start).append('#').append(pieces.size()).append('#');
      pieces.add(text.substring(start, end));
      at = end;
    }
    return out.append(text.substring(at)).toString();
  }
}
