package org.plenary.lint;

import org.plenary.source.Blanks;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/**
 * A unit's text as references count in it, white space squeezed, with the way back to the source.
 */
public final class SqueezedText {
  private final Unit unit;
  private final String text;
  private final int[] origins;

  /** The squeezed text of a unit. */
  public SqueezedText(Unit unit) {
    this.unit = unit;
    String printed = unit.text().text();
    StringBuilder out = new StringBuilder();
    int[] places = new int[printed.length() + 1];
    int gap = -1;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Blanks.isBlank(c)) {
        gap = out.length() > 0 && gap < 0 ? i : gap;
      } else {
        if (gap >= 0) {
          places[out.length()] = gap;
          out.append(' ');
          gap = -1;
        }
        places[out.length()] = i;
        out.append(c);
      }
    }
    this.text = out.toString();
    this.origins = places;
  }

  /** The squeezed words. */
  public String text() {
    return text;
  }

  /** The span of the source for a range of the squeezed words. */
  public Span span(int start, int end) {
    int from = origins[start];
    return unit.text().span(from, end > start ? origins[end - 1] + 1 : from);
  }
}
