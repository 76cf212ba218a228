package org.plenary.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.refer.Reference;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** The references of a draft with the places where they stand in its source. */
public final class UnitReferences {
  /** A reference and its words in the source. */
  public record Placed(Reference reference, Span span) {}

  private record Key(int document, String unit) {}

  private UnitReferences() {}

  /** All of them, in reading order; a note that is no unit holds none. */
  public static List<Placed> of(LintContext context) {
    Map<Key, SqueezedText> texts = new HashMap<>();
    List<Placed> placed = new ArrayList<>();
    Map<Key, Unit> units = new HashMap<>();
    context.units().forEach(unit -> units.putIfAbsent(new Key(unit.document(), unit.id()), unit));
    for (Reference reference : context.references()) {
      Key key = new Key(reference.document(), reference.unit());
      Unit unit = units.get(key);
      if (unit != null) {
        SqueezedText text = texts.computeIfAbsent(key, any -> new SqueezedText(unit));
        placed.add(new Placed(reference, text.span(reference.start(), reference.end())));
      }
    }
    return placed;
  }
}
