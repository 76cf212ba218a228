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
 * @param carried the translation of the same words in an earlier text, or empty
 * @param change what became of the unit since that text
 */
public record TranslationUnit(
    String key,
    Unit unit,
    int words,
    List<Piece> source,
    List<Piece> official,
    List<Piece> carried,
    Change change) {
  public TranslationUnit {
    source = List.copyOf(source);
    official = List.copyOf(official);
    carried = List.copyOf(carried);
  }

  /** A unit of which no earlier text is known. */
  TranslationUnit(String key, Unit unit, int words, List<Piece> source, List<Piece> official) {
    this(key, unit, words, source, official, List.of(), Change.UNKNOWN);
  }

  /** The same with what an earlier text has of it; {@code carried} is empty where it differs. */
  public TranslationUnit since(List<Piece> earlier, Change how) {
    return new TranslationUnit(key, unit, words, source, official, earlier, how);
  }

  /** The same, whatever the vocabulary prescribes. */
  public TranslationUnit withoutOfficial() {
    return new TranslationUnit(key, unit, words, source, List.of(), carried, change);
  }

  /** True when an earlier translation stands in it. */
  public boolean isCarried() {
    return !carried.isEmpty() && !isOfficial();
  }

  /** What a translator finds as the translation. */
  List<Piece> proposed() {
    return isOfficial() ? official : isCarried() ? carried : source;
  }

  /** True when the vocabulary has its translation. */
  public boolean isOfficial() {
    return !official.isEmpty();
  }
}
