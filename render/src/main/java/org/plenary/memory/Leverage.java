package org.plenary.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.xliff.Change;
import org.plenary.xliff.Exchange;
import org.plenary.xliff.Piece;
import org.plenary.xliff.TranslationUnit;

/**
 * What of a draft was translated before.
 *
 * @param exchange the same with earlier translations in it
 * @param near paragraphs that are like one of the draft, for a memory of the translator's
 * @param counts units and words by band
 */
public record Leverage(Exchange exchange, List<Entry> near, Map<Band, Count> counts) {
  public Leverage {
    near = List.copyOf(near);
    counts = Map.copyOf(counts);
  }

  /** So many units with so many words. */
  public record Count(int units, int words) {
    Count plus(int more) {
      return new Count(units + 1, words + more);
    }
  }

  /** Looks every unit up. */
  public static Leverage of(Exchange exchange, Memory memory) {
    Map<Band, Count> counts = new EnumMap<>(Band.class);
    List<TranslationUnit> units = new ArrayList<>();
    List<Entry> near = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TranslationUnit unit : exchange.units()) {
      String text = Memory.plain(unit.unit().text().text());
      Optional<Entry> same = memory.same(text);
      Optional<Memory.Near> nearest =
          same.isPresent() ? Optional.empty() : memory.nearest(text, Band.least());
      List<Piece> carried =
          same.flatMap(entry -> CarriedPieces.of(unit.source(), entry)).orElse(List.of());
      Band band = nearest.map(each -> Band.of(each.likeness())).orElse(Band.NEW);
      if (same.isPresent()) {
        band = Band.SAME;
        if (carried.isEmpty()) {
          near.add(same.get());
        }
      } else if (band.isNear()) {
        near.add(nearest.get().entry());
      }
      Change change =
          band == Band.SAME
              ? Change.UNCHANGED
              : band == Band.NEW || band == Band.LOW ? Change.NEW : Change.EDITED;
      units.add(unit.since(carried, change));
      Band billed = unit.isOfficial() ? Band.VOCABULARY : seen.add(text) ? band : Band.REPEATED;
      counts.merge(billed, new Count(1, unit.words()), (one, more) -> one.plus(more.words()));
    }
    return new Leverage(exchange.with(units), near.stream().distinct().toList(), counts);
  }

  /** The words of a band. */
  public Count count(Band band) {
    return counts.getOrDefault(band, new Count(0, 0));
  }

  /** All units and words. */
  public Count total() {
    int units = counts.values().stream().mapToInt(Count::units).sum();
    int words = counts.values().stream().mapToInt(Count::words).sum();
    return new Count(units, words);
  }
}
