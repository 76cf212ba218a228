package org.plenary.xliff;

import java.util.List;
import org.plenary.unit.Unit;

/**
 * A unit of a draft for translators.
 *
 * @param key opaque and stable while its words stay the same, {@code p-4f0c2e91}
 * @param words how many there are to translate
 * @param source its pieces, white space squeezed
 * @param official the target that the vocabulary prescribes, or empty
 */
public record TranslationUnit(
    String key, Unit unit, int words, List<Piece> source, List<Piece> official) {
  public TranslationUnit {
    source = List.copyOf(source);
    official = List.copyOf(official);
  }

  /** True when the vocabulary has its translation. */
  public boolean isOfficial() {
    return !official.isEmpty();
  }
}
