package org.plenary.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plenary.language.Language;

/**
 * The word lists of one language, as its {@code <code>.words} has them: a word a line, or {@code
 * wrong = right}.
 */
public final class WordLists {
  private final Map<WordList, Map<String, String>> lists = new EnumMap<>(WordList.class);

  private WordLists() {}

  /**
   * The lists of a language.
   *
   * @throws IllegalStateException when its file is missing or not of the form described above
   */
  public static WordLists of(Language language) {
    String file = "words/" + language.code() + ".words";
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word lists " + file);
      }
      WordLists words = new WordLists();
      words.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void read(String text) {
    Map<String, String> list = Map.of();
    for (String line : text.split("\n")) {
      if (line.startsWith("[")) {
        WordList name = WordList.named(line.substring(1, line.indexOf(']')));
        list = lists.computeIfAbsent(name, key -> new LinkedHashMap<>());
      } else if (!line.isBlank() && line.charAt(0) != '#') {
        int equals = line.indexOf('=');
        if (equals < 0) {
          list.put(line.strip(), "");
        } else {
          list.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        }
      }
    }
  }

  /** The words of a list; none when the language has no such list. */
  public Set<String> of(WordList list) {
    return lists.getOrDefault(list, Map.of()).keySet();
  }

  /** What stands for each word of a list. */
  public Map<String, String> pairs(WordList list) {
    return lists.getOrDefault(list, Map.of());
  }
}
