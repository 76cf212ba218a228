package org.plenary.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The vocabularies that come with the program, each read when it is first asked for. */
public final class Vocabularies {
  private final Map<Language, Vocabulary> read = new ConcurrentHashMap<>();

  /** The words of a language. */
  public Vocabulary of(Language language) {
    return read.computeIfAbsent(language, VocabularyFile::read);
  }
}
