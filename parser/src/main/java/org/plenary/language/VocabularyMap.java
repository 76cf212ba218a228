package org.plenary.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.prepared.FixedMap;

/**
 * The words of one language as a {@link FixedMap}: callouts letter by letter, terms and concepts by
 * name.
 */
final class VocabularyMap {
  private static final String MEANINGS = "meanings ";
  private static final String TERM = "term ";
  private static final String CONCEPT = "concept ";
  private static final Role[] ROLES = Role.values();

  private final FixedMap map;
  private final FixedMap trie;

  /**
   * @param map by name
   * @param trie what {@link #trie} made, under no name
   */
  VocabularyMap(FixedMap map, FixedMap trie) {
    this.map = map;
    this.trie = trie;
  }

  /** What can be asked for by name. */
  FixedMap map() {
    return map;
  }

  /** The callouts letter by letter. */
  FixedMap trie() {
    return trie;
  }

  /** The maps of a vocabulary. */
  static VocabularyMap of(Map<Concept, List<String>> phrases, Map<Term, List<String>> words) {
    Map<String, String> entries = new LinkedHashMap<>();
    SortedMap<String, List<Meaning>> meanings = new TreeMap<>();
    for (Map.Entry<Concept, List<String>> section : phrases.entrySet()) {
      Concept concept = section.getKey();
      List<String> forms = section.getValue();
      entries.put(CONCEPT + concept.id(), described(concept) + forms.get(0));
      for (int rank = 0; rank < forms.size(); rank++) {
        String phrase = Fold.fold(forms.get(rank));
        if (phrase.endsWith("*")) {
          throw new IllegalStateException("a callout is a whole phrase: " + phrase);
        }
        meanings.computeIfAbsent(phrase, key -> new ArrayList<>()).add(new Meaning(rank, concept));
      }
    }
    SortedMap<String, Integer> numbers = new TreeMap<>();
    meanings.forEach(
        (phrase, all) -> {
          numbers.put(phrase, numbers.size() + 1);
          entries.put(MEANINGS + numbers.size(), lines(all));
        });
    for (Map.Entry<Term, List<String>> section : words.entrySet()) {
      StringBuilder lines = new StringBuilder();
      for (String form : section.getValue()) {
        lines.append(Fold.fold(form)).append('\n');
      }
      entries.put(TERM + (char) section.getKey().ordinal(), lines.toString());
    }
    FixedMap trie = FixedMap.of(Map.of("", PhraseTrie.stored(numbers)));
    return new VocabularyMap(FixedMap.of(entries), trie);
  }

  private record Meaning(int rank, Concept concept) {}

  private static String lines(List<Meaning> meanings) {
    return meanings.stream()
        .sorted(Comparator.comparingInt(Meaning::rank))
        .map(meaning -> described(meaning.concept()) + meaning.concept().id() + '\n')
        .distinct()
        .collect(Collectors.joining());
  }

  private static String described(Concept concept) {
    return "" + (char) ('0' + concept.role().ordinal()) + (concept.addressed() ? '+' : '-');
  }

  private static Concept concept(String id, char role, char addressed) {
    return new Concept(id, ROLES[role - '0'], addressed == '+');
  }

  /** What phrases mean: the number of each by its letters. */
  PhraseTrie callouts() {
    return new PhraseTrie(trie.body());
  }

  /** The meanings of a phrase of the trie, the likeliest first. */
  List<Concept> meanings(int number) {
    String lines = map.getOrDefault(MEANINGS + number, "");
    List<Concept> concepts = new ArrayList<>(1);
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      String id = lines.substring(start + 2, end);
      concepts.add(concept(id, lines.charAt(start), lines.charAt(start + 1)));
      start = end + 1;
    }
    return concepts;
  }

  boolean has(Term term) {
    return map.contains(TERM + (char) term.ordinal());
  }

  /** The words of a term, folded. */
  List<String> words(Term term) {
    String lines = map.getOrDefault(TERM + (char) term.ordinal(), "");
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      words.add(lines.substring(start, end));
      start = end + 1;
    }
    return words;
  }

  /** What renderers write for a concept; empty when the language has no phrase for it. */
  String phrase(Concept concept) {
    String value = map.getOrDefault(CONCEPT + concept.id(), "");
    return value.isEmpty() ? "" : value.substring(2);
  }

  /** All that callouts of the language can mean. */
  List<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>();
    List<String> values = map.values();
    int number = 0;
    for (String key : map.keys()) {
      String value = values.get(number++);
      if (key.startsWith(CONCEPT)) {
        String id = key.substring(CONCEPT.length());
        concepts.add(concept(id, value.charAt(0), value.charAt(1)));
      }
    }
    return concepts;
  }
}
