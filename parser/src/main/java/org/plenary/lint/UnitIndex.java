package org.plenary.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** Finds the unit around a place of the source without going through all of them. */
final class UnitIndex {
  private record Entry(Span span, String id) {}

  private final List<Entry> entries = new ArrayList<>();

  /** How far the entries up to each one reach: behind that no earlier one can hold a place. */
  private final int[] reach;

  /** The units of a draft over its text, their labels included. */
  UnitIndex(List<Unit> units, String text) {
    for (Unit unit : units) {
      entries.add(new Entry(unit.text().span().to(UnitPlaces.label(unit, text)), unit.id()));
    }
    entries.sort(Comparator.comparing(Entry::span));
    reach = new int[entries.size()];
    int farthest = 0;
    for (int i = 0; i < reach.length; i++) {
      farthest = Math.max(farthest, entries.get(i).span().end());
      reach[i] = farthest;
    }
  }

  /** The id of the smallest unit around a span; empty when there is none. */
  String at(Span span) {
    String best = "";
    int smallest = Integer.MAX_VALUE;
    for (int i = lastStart(span.start()); i >= 0 && reach[i] >= span.end(); i--) {
      Span own = entries.get(i).span();
      if (own.contains(span) && own.length() <= smallest) {
        best = entries.get(i).id();
        smallest = own.length();
      }
    }
    return best;
  }

  /** The last entry that begins at an offset or before it; -1 for none. */
  private int lastStart(int offset) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
