package org.plenary.memory;

import java.util.List;

/**
 * A paragraph and its translation.
 *
 * @param source white space squeezed, without footnote marks
 * @param target the same
 * @param calls where footnotes are called in the target, offsets in UTF-16 units
 * @param document the name of the source's file, or empty
 * @param unit the id of the unit, {@code op.1.2}, or empty
 */
public record Entry(
    String source, String target, List<Integer> calls, String document, String unit) {
  public Entry {
    calls = List.copyOf(calls);
  }
}
