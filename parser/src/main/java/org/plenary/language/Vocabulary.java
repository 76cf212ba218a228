package org.plenary.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words of one language: its callouts with their concepts, and its terms.
 *
 * <p>Immutable. Matching works on folded text (see {@link Fold}); the longest phrase wins.
 */
public final class Vocabulary {
  /**
   * A callout phrase that a text opens with.
   *
   * @param length folded characters, modifiers such as <i>also</i> included
   * @param concepts what it may mean, likeliest first; never empty
   */
  public record Match(int length, List<Concept> concepts) {
    public Match {
      concepts = List.copyOf(concepts);
    }

    /**
     * The meaning for a part and a house.
     *
     * @param role the part, when it is known from elsewhere
     * @param house the house whose form is preferred: {@code itu}, {@code un}
     */
    public Concept concept(Role role, String house) {
      Concept best = null;
      int bestRank = -1;
      for (Concept concept : concepts) {
        int rank =
            (concept.role() == role ? 2 : 0) + (concept.id().startsWith(house + ".") ? 1 : 0);
        if (rank > bestRank) {
          best = concept;
          bestRank = rank;
        }
      }
      return best;
    }

    /** True when some meaning opens that part. */
    public boolean mayOpen(Role role) {
      return concepts.stream().anyMatch(concept -> concept.role() == role);
    }

    /** True when every meaning opens that part. */
    public boolean opensOnly(Role role) {
      return concepts.stream().allMatch(concept -> concept.role() == role);
    }

    public boolean isAddressed() {
      return concepts.stream().anyMatch(Concept::addressed);
    }
  }

  private final Language language;
  private final VocabularyMap map;
  private final Predicate<Concept> kept;
  private final PhraseTrie callouts;
  private final Map<Integer, List<Concept>> meanings = new ConcurrentHashMap<>();
  private final Map<Term, PhraseTable<Term>> terms = new ConcurrentHashMap<>();
  private volatile PhraseTable<Integer> ordinals;

  /**
   * @param kept the concepts whose phrases are wanted
   */
  Vocabulary(Language language, VocabularyMap map, Predicate<Concept> kept) {
    this.language = language;
    this.map = map;
    this.kept = kept;
    this.callouts = map.callouts();
  }

  /** The words of a term, read when they are first asked for. */
  private PhraseTable<Term> table(Term term) {
    PhraseTable<Term> table = terms.get(term);
    if (table == null) {
      table = new PhraseTable<>();
      for (String phrase : map.words(term)) {
        table.add(phrase, term);
      }
      table.seal();
      terms.put(term, table);
    }
    return table;
  }

  /** The longest callout phrase at a place that means something, modifiers aside. */
  private PhraseTrie.Hit longest(String folded, int from) {
    PhraseTrie.Hit hit = callouts.longest(folded, from, PhraseTrie.ANY_LENGTH);
    while (hit.length() > 0 && meanings(hit).isEmpty()) {
      hit = callouts.longest(folded, from, hit.length());
    }
    return hit;
  }

  private List<Concept> meanings(PhraseTrie.Hit hit) {
    List<Concept> known = meanings.get(hit.number());
    if (known == null) {
      List<Concept> all = new ArrayList<>(map.meanings(hit.number()));
      all.removeIf(kept.negate());
      known = List.copyOf(all);
      meanings.put(hit.number(), known);
    }
    return known;
  }

  public Language language() {
    return language;
  }

  /** The phrase that renderers write for a concept; empty when the language has none. */
  public String phraseFor(Concept concept) {
    return kept.test(concept) ? map.phrase(concept) : "";
  }

  /**
   * The callout phrase at the beginning of a folded text, with modifiers before and behind it.
   *
   * @return a match, or none: a text that opens with no phrase of the vocabulary
   */
  public java.util.Optional<Match> callout(String folded) {
    return callout(folded, 0);
  }

  /** The same from an offset on. */
  public java.util.Optional<Match> callout(String folded, int from) {
    PhraseTrie.Hit hit = longest(folded, from);
    int start = from;
    if (hit.length() == 0) {
      int skipped = skipModifiers(folded, from);
      if (skipped == from) {
        return java.util.Optional.empty();
      }
      start = skipped;
      hit = longest(folded, start);
      if (hit.length() == 0) {
        return java.util.Optional.empty();
      }
    }
    int end = modifiersEnd(folded, start + hit.length());
    return java.util.Optional.of(new Match(end - from, meanings(hit)));
  }

  private int skipModifiers(String folded, int from) {
    int at = from;
    int length = termLength(Term.MODIFIER, folded, at);
    while (length > 0) {
      at = skipBlank(folded, at + length);
      length = termLength(Term.MODIFIER, folded, at);
    }
    return at;
  }

  private int modifiersEnd(String folded, int from) {
    int end = from;
    int at = skipBlank(folded, end);
    int length = modifierLength(folded, at);
    while (length > 0) {
      end = at + length;
      at = skipBlank(folded, end);
      length = modifierLength(folded, at);
    }
    return end;
  }

  /** {@code 特别} is no modifier in {@code 特别报告员}: a name begins so. */
  private int modifierLength(String folded, int at) {
    int length = termLength(Term.MODIFIER, folded, at);
    return length > 0 && termLength(Term.ADDRESSEE, folded, at) > length ? 0 : length;
  }

  private static int skipBlank(String s, int from) {
    int at = from;
    while (at < s.length() && s.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * A word that counts.
   *
   * @param length folded characters; 0 for none
   * @param value 2 for {@code segundo}
   */
  public record Ordinal(int length, int value) {}

  /** The word that counts, from an offset of a folded text on. */
  public Ordinal ordinal(String folded, int from) {
    PhraseTable.Hit<Integer> hit = ordinals().longest(folded, from);
    return hit.length() == 0 ? new Ordinal(0, 0) : new Ordinal(hit.length(), hit.values().get(0));
  }

  private PhraseTable<Integer> ordinals() {
    PhraseTable<Integer> table = ordinals;
    if (table == null) {
      table = new PhraseTable<>();
      List<String> counted = map.words(Term.ORDINAL);
      for (int i = 0; i < counted.size(); i++) {
        for (String form : counted.get(i).split("\\|")) {
          table.add(form, i + 1);
        }
      }
      table.seal();
      ordinals = table;
    }
    return table;
  }

  /** What callouts can mean that the language has a phrase for. */
  public Set<Concept> concepts() {
    return map.concepts().stream().filter(kept).collect(Collectors.toUnmodifiableSet());
  }

  /** True when the language has words of that term. */
  public boolean has(Term term) {
    return map.has(term);
  }

  /** How many folded characters from {@code from} on are a word of that term; 0 for none. */
  public int termLength(Term term, String folded, int from) {
    return table(term).longest(folded, from).length();
  }

  /** True when the text opens with a word of that term. */
  public boolean opensWith(Term term, String folded) {
    return termLength(term, folded, skipBlank(folded, 0)) > 0;
  }

  /** Where a word of that term begins, at or behind {@code from}; -1 when there is none. */
  public int find(Term term, String folded, int from) {
    for (int i = from; i < folded.length(); i++) {
      boolean wordStart =
          i == 0
              || !Character.isLetterOrDigit(folded.charAt(i - 1))
              || Character.isIdeographic(folded.charAt(i))
              || Character.isDigit(folded.charAt(i - 1));
      if (wordStart && termLength(term, folded, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  public boolean contains(Term term, String folded) {
    return find(term, folded, 0) >= 0;
  }
}
