package org.plenary.lint;

import java.util.List;
import org.plenary.diagnostic.Edit;
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

  /**
   * The change of the typed characters of a label in which it differs from another of the same
   * length: of {@code а\\)} only the letter. Nothing when nobody typed the label.
   */
  public static List<Edit> relabelled(Block.Item item, String right, String text) {
    Span span = label(item, text);
    String printed = item.label().printed();
    if (span.length() == 0 || printed.equals(right)) {
      return List.of();
    }
    int front = 0;
    int back = 0;
    int most = Math.min(printed.length(), right.length());
    while (front < most && printed.charAt(front) == right.charAt(front)) {
      front++;
    }
    while (back < most - front
        && printed.charAt(printed.length() - 1 - back) == right.charAt(right.length() - 1 - back)) {
      back++;
    }
    int start = offset(printed, front, span.start(), text);
    int end = offset(printed, printed.length() - back, span.start(), text);
    Edit edit = new Edit(new Span(start, end), right.substring(front, right.length() - back));
    return List.of(edit);
  }

  /** Where so many characters of a label that begins there have ended. */
  private static int offset(String printed, int characters, int start, String text) {
    int at = start;
    for (int i = 0; i < characters; i++) {
      boolean escape = text.charAt(at) == '\\' && printed.charAt(i) != '\\';
      at += escape ? 2 : 1;
    }
    return at;
  }
}
