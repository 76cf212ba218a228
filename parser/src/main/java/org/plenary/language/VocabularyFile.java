package org.plenary.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.prepared.FixedMap;
import org.plenary.prepared.Prepared;

/**
 * Reads {@code <code>.vocabulary}: sections {@code [concept]} or {@code [term:name]}, one phrase a
 * line, {@code #} before a comment.
 */
final class VocabularyFile {
  private static final String TERM = "term:";
  private static final String NAMES = "language/";
  private static final String CALLOUTS = "language/callouts/";

  private VocabularyFile() {}

  /** The vocabulary of a language as the build has prepared it, or else from its file. */
  static VocabularyMap prepared(Language language) {
    FixedMap map = Prepared.map(NAMES + language.code(), () -> read(language).map());
    FixedMap trie = Prepared.map(CALLOUTS + language.code(), () -> read(language).trie());
    return new VocabularyMap(map, trie);
  }

  /** The maps of a vocabulary by their names. */
  static Map<String, FixedMap> maps(Language language) {
    VocabularyMap read = read(language);
    return Map.of(NAMES + language.code(), read.map(), CALLOUTS + language.code(), read.trie());
  }

  /**
   * Reads the vocabulary of a language from the class path.
   *
   * @return what {@link Vocabulary} takes
   * @throws IllegalStateException when the file names a concept or term that does not exist, or is
   *     not there: a fault of the build
   */
  static VocabularyMap read(Language language) {
    Map<String, Concept> concepts = concepts();
    Map<Concept, List<String>> phrases = new LinkedHashMap<>();
    Map<Term, List<String>> words = new EnumMap<>(Term.class);
    List<String> section = new ArrayList<>();
    for (String line : lines(language.code() + ".vocabulary")) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        open(line.substring(1, line.length() - 1), concepts, phrases, words, section);
      } else {
        section.add(line);
      }
    }
    phrases.values().removeIf(List::isEmpty);
    return VocabularyMap.of(phrases, words);
  }

  private static void open(
      String name,
      Map<String, Concept> concepts,
      Map<Concept, List<String>> phrases,
      Map<Term, List<String>> words,
      List<String> section) {
    Object before;
    if (name.startsWith(TERM)) {
      before = words.put(Term.named(name.substring(TERM.length())), section);
    } else {
      Concept concept = concepts.get(name);
      if (concept == null) {
        throw new IllegalStateException("no such concept: " + name);
      }
      before = phrases.put(concept, section);
    }
    if (before != null) {
      throw new IllegalStateException("section given twice: " + name);
    }
  }

  private static Map<String, Concept> concepts() {
    Map<String, Concept> concepts = new HashMap<>();
    for (String line : lines("concepts.tsv")) {
      String[] cells = line.split("\t");
      if (!cells[0].equals("concept")) {
        Role role = Role.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT));
        concepts.put(cells[0], new Concept(cells[0], role, cells[2].equals("yes")));
      }
    }
    return concepts;
  }

  private static List<String> lines(String resource) {
    String text;
    try (InputStream in = VocabularyFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + resource);
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      String stripped = line.strip();
      if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
        lines.add(stripped);
      }
    }
    return lines;
  }
}
