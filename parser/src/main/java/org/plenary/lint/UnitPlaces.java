package org.plenary.lint;

import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** Where units and their labels stand in the source. */
public final class UnitPlaces {
  private static final char ESCAPE = '\\';

  private UnitPlaces() {}

  /**
   * The span of a unit's label: {@code a)}. Of a label that Word counts by itself, and nobody
   * typed, the place before the unit's first word.
   */
  public static Span label(Unit unit, String text) {
    return label(unit.text(), unit.label(), text);
  }

  /** The same for an item of the model. */
  public static Span label(Block.Item item, String text) {
    return label(item.text(), item.label(), text);
  }

  private static Span label(Prose words, Label label, String text) {
    int start = words.sourceOffset(0);
    int end = Blanks.skipBack(text, 0, start);
    int typed = typedStart(label.printed(), text, end);
    return typed < end ? new Span(typed, end) : new Span(start, start);
  }

  /** Where a label begins that ends there; in Markdown it may be typed {@code a\\)}. */
  private static int typedStart(String printed, String text, int end) {
    int at = end;
    for (int i = printed.length() - 1; i >= 0; i--) {
      char sign = printed.charAt(i);
      if (at > 1 && text.charAt(at - 1) == ESCAPE && sign != ESCAPE) {
        at--;
      }
      if (at == 0 || text.charAt(at - 1) != sign) {
        return end;
      }
      at--;
    }
    return at;
  }
}
