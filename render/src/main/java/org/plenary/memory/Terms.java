package org.plenary.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.language.Concept;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;
import org.plenary.language.Vocabulary;

/** The callouts that two languages have words for. */
public final class Terms {
  private Terms() {}

  /**
   * A callout in two languages.
   *
   * @param concept what it means, {@code itu.resolves}
   */
  public record Row(String concept, String source, String target) {}

  /** All of them, by the names of their concepts. */
  public static List<Row> of(Vocabularies vocabularies, Language from, Language to) {
    Vocabulary source = vocabularies.of(from);
    Vocabulary target = vocabularies.of(to);
    List<Row> rows = new ArrayList<>();
    for (Concept concept : source.concepts()) {
      String phrase = target.phraseFor(concept);
      if (!phrase.isEmpty()) {
        rows.add(new Row(concept.id(), source.phraseFor(concept), phrase));
      }
    }
    rows.sort(Comparator.comparing(Row::concept));
    return rows;
  }
}
