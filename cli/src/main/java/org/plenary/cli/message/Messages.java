package org.plenary.cli.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The catalogue of one language: {@code input.missing⇥no such file}, a sentence a line.
 *
 * <p>{@code {0}} stands for the first value; {@code \n} begins a new line. Lines that begin with
 * {@code #} are for translators.
 */
public final class Messages {
  private final MessageLanguage language;
  private final Supplier<Map<String, String>> source;
  private Map<String, String> sentences = Map.of();

  private Messages(MessageLanguage language, Supplier<Map<String, String>> source) {
    this.language = language;
    this.source = source;
  }

  /** The catalogue of a language, which is read when its first sentence is asked for. */
  public static Messages in(MessageLanguage language) {
    return new Messages(language, () -> read(language.code() + ".tsv"));
  }

  /**
   * Reads a catalogue.
   *
   * @throws IllegalStateException when the file does not have the form described above
   */
  private static Map<String, String> read(String file) {
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no catalogue " + file);
      }
      return sentences(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private synchronized Map<String, String> sentences() {
    if (sentences.isEmpty()) {
      sentences = source.get();
    }
    return sentences;
  }

  static Messages parse(MessageLanguage language, String catalogue) {
    Map<String, String> sentences = sentences(catalogue);
    return new Messages(language, () -> sentences);
  }

  private static Map<String, String> sentences(String catalogue) {
    Map<String, String> sentences = new HashMap<>(256);
    int start = 0;
    while (start < catalogue.length()) {
      int newline = catalogue.indexOf('\n', start);
      int end = newline < 0 ? catalogue.length() : newline;
      if (end > start && catalogue.charAt(start) != '#') {
        add(catalogue.substring(start, end), sentences);
      }
      start = end + 1;
    }
    return sentences;
  }

  private static void add(String line, Map<String, String> sentences) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalStateException("no tab in the catalogue's line: " + line);
    }
    String text = line.substring(tab + 1).replace("\\n", "\n");
    if (sentences.put(line.substring(0, tab), text) != null) {
      throw new IllegalStateException("twice in the catalogue: " + line);
    }
  }

  /** The language that this is the catalogue of. */
  public MessageLanguage language() {
    return language;
  }

  /** The names of all sentences. */
  public Set<String> keys() {
    return Set.copyOf(sentences().keySet());
  }

  /** The sentence in this language. */
  public String text(Sentence sentence) {
    return text(sentence.key(), sentence.arguments());
  }

  /** The sentence of that name with its values. */
  public String text(String key, String... arguments) {
    return text(key, List.of(arguments));
  }

  /**
   * The sentence of that name with its values.
   *
   * @throws IllegalArgumentException when the catalogue has none of that name
   */
  public String text(String key, List<String> arguments) {
    String pattern = sentences().get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no sentence in the catalogue for " + key);
    }
    return pattern.indexOf('{') < 0 ? pattern : filled(pattern, arguments);
  }

  private static String filled(String pattern, List<String> arguments) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int i = 0;
    while (i < pattern.length()) {
      int place = placeholder(pattern, i);
      if (place >= 0 && place < arguments.size()) {
        out.append(arguments.get(place));
        i += 3;
      } else {
        out.append(pattern.charAt(i++));
      }
    }
    return out.toString();
  }

  /** The number in <code>{1}</code> at that offset, or -1. */
  private static int placeholder(String pattern, int at) {
    boolean braces =
        at + 2 < pattern.length() && pattern.charAt(at) == '{' && pattern.charAt(at + 2) == '}';
    int digit = braces ? pattern.charAt(at + 1) - '0' : -1;
    return digit >= 0 && digit <= 9 ? digit : -1;
  }
}
