package org.plenary.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The vocabularies that come with the program, each read when it is first asked for. */
public final class Vocabularies {
  private final Map<Language, Vocabulary> read = new ConcurrentHashMap<>();
  private final Predicate<Concept> kept;

  /** All that the program knows. */
  public Vocabularies() {
    this(concept -> true);
  }

  /**
   * Without the phrases of some concepts: what is then still recognised, structure alone tells.
   *
   * @param kept the concepts whose phrases stay
   */
  public Vocabularies(Predicate<Concept> kept) {
    this.kept = kept;
  }

  /** The words of a language. */
  public Vocabulary of(Language language) {
    return read.computeIfAbsent(language, l -> new Vocabulary(l, VocabularyFile.prepared(l), kept));
  }
}
