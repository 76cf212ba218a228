package org.plenary.lint;

import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** Where units and their labels stand in the source. */
public final class UnitPlaces {
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
    String printed = label.printed();
    int end = Blanks.skipBack(text, 0, start);
    boolean typed =
        !printed.isEmpty()
            && end >= printed.length()
            && text.startsWith(printed, end - printed.length());
    return typed ? new Span(end - printed.length(), end) : new Span(start, start);
  }
}
