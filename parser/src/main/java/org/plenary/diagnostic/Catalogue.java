package org.plenary.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sentences of the rules in one language, a sentence a line: {@code ALPH-002⇥label …}.
 *
 * <p><code>{0}</code> stands for the first value. Under the rule's code stands what is found, under
 * {@code .title} the rule's name, under {@code .help} what to do, under {@code .label} what stands
 * beside the words themselves.
 */
public final class Catalogue {
  private static final String HELP = ".help";
  private static final String TITLE = ".title";
  private static final String LABEL = ".label";

  private final Map<String, String> sentences;

  private Catalogue(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  /**
   * The catalogue of a language.
   *
   * @param language {@code en} or {@code ru}
   * @throws IllegalArgumentException when there is none
   */
  public static Catalogue in(String language) {
    String file = language + ".tsv";
    try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no catalogue " + file);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Catalogue parse(String text) {
    Map<String, String> sentences = new TreeMap<>();
    text.lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              if (tab < 0
                  || sentences.put(line.substring(0, tab), line.substring(tab + 1)) != null) {
                throw new IllegalStateException("no tab, or twice: " + line);
              }
            });
    return new Catalogue(sentences);
  }

  /** The names of all sentences. */
  public Set<String> keys() {
    return Set.copyOf(sentences.keySet());
  }

  /** What a rule is called: <i>label in another script than those beside it</i>. */
  public String title(String rule) {
    return text(rule + TITLE, List.of());
  }

  /** What to do about a finding, filled with its values; empty when nothing is said. */
  public String help(Message message) {
    String key = message.key() + HELP;
    return sentences.containsKey(key) ? text(key, message.arguments()) : "";
  }

  /** What stands beside the carets below the words: <i>superseded</i>; empty when nothing does. */
  public String label(Message message) {
    String key = message.key() + LABEL;
    return sentences.containsKey(key) ? text(key, message.arguments()) : "";
  }

  /** The sentence in this language. */
  public String text(Message message) {
    return text(message.key(), message.arguments());
  }

  /**
   * The sentence of that name with its values.
   *
   * @throws IllegalArgumentException when the catalogue has none of that name
   */
  public String text(String key, List<String> arguments) {
    String pattern = sentences.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no sentence in the catalogue for " + key);
    }
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
