package org.plenary.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.prepared.FixedMap;

/** The words of one language as a {@link FixedMap}: by how they open, by term, by concept. */
final class VocabularyMap {
  private static final String CALLOUTS = "callouts ";
  private static final String TERM = "term ";
  private static final String CONCEPT = "concept ";
  private static final Role[] ROLES = Role.values();

  private final FixedMap map;

  VocabularyMap(FixedMap map) {
    this.map = map;
  }

  /**
   * A phrase with one of its meanings.
   *
   * @param phrase folded; a star at its end stands for any ending of its last word
   * @param rank 0 for the phrase that renderers write for the concept
   */
  record Callout(String phrase, int rank, Concept concept) {}

  /** The map of a vocabulary. */
  static FixedMap of(Map<Concept, List<String>> phrases, Map<Term, List<String>> words) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (Map.Entry<Concept, List<String>> section : phrases.entrySet()) {
      Concept concept = section.getKey();
      List<String> forms = section.getValue();
      entries.put(CONCEPT + concept.id(), described(concept) + forms.get(0));
      for (int rank = 0; rank < forms.size(); rank++) {
        String phrase = Fold.fold(forms.get(rank));
        String line = (char) rank + described(concept) + concept.id() + '\t' + phrase + '\n';
        String bare = phrase.endsWith("*") ? phrase.substring(0, phrase.length() - 1) : phrase;
        entries.merge(CALLOUTS + key(opening(bare, 0)), line, String::concat);
      }
    }
    for (Map.Entry<Term, List<String>> section : words.entrySet()) {
      StringBuilder lines = new StringBuilder();
      for (String form : section.getValue()) {
        lines.append(Fold.fold(form)).append('\n');
      }
      entries.put(TERM + (char) section.getKey().ordinal(), lines.toString());
    }
    return FixedMap.of(entries);
  }

  private static String described(Concept concept) {
    return "" + (char) ('0' + concept.role().ordinal()) + (concept.addressed() ? '+' : '-');
  }

  private static Concept concept(String id, char role, char addressed) {
    return new Concept(id, ROLES[role - '0'], addressed == '+');
  }

  /** The first two characters of what stands at a place as a number, or the only one. */
  static int opening(String text, int from) {
    if (from + 1 >= text.length()) {
      return from < text.length() ? text.charAt(from) : 0;
    }
    return text.charAt(from) << 16 | text.charAt(from + 1);
  }

  /** True for what opens with one character and is no longer. */
  static boolean isSingle(int opening) {
    return opening >>> Character.SIZE == 0;
  }

  private static String key(int opening) {
    char second = (char) opening;
    return isSingle(opening)
        ? String.valueOf(second)
        : String.valueOf(new char[] {(char) (opening >>> 16), second});
  }

  /** The phrases that open with certain characters, in the order of the vocabulary. */
  List<Callout> callouts(int opening) {
    String lines = map.getOrDefault(CALLOUTS + key(opening), "");
    List<Callout> callouts = new ArrayList<>();
    int start = 0;
    while (start < lines.length()) {
      int tab = lines.indexOf('\t', start + 3);
      int end = lines.indexOf('\n', tab);
      Concept concept =
          concept(
              lines.substring(start + 3, tab), lines.charAt(start + 1), lines.charAt(start + 2));
      callouts.add(new Callout(lines.substring(tab + 1, end), lines.charAt(start), concept));
      start = end + 1;
    }
    return callouts;
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
