package org.plenary.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenary.language.Concept;
import org.plenary.model.Label;
import org.plenary.model.PartKind;
import org.plenary.source.Prose;
import org.plenary.source.Span;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

class UnitIndexTest {
  private static final String TEXT = "x".repeat(200);

  @Test
  void theSmallestUnitAroundAPlaceIsFound() {
    Random random = new Random(5);
    for (int run = 0; run < 300; run++) {
      List<Unit> units = new ArrayList<>();
      for (int i = 0; i < random.nextInt(12); i++) {
        int start = random.nextInt(150);
        units.add(unit("op." + i, start, 1 + random.nextInt(40)));
      }
      UnitIndex index = new UnitIndex(units, TEXT);
      for (int place = 0; place < 190; place++) {
        Span span = new Span(place, place + random.nextInt(5));
        assertThat(length(units, index.at(span))).isEqualTo(smallest(units, span));
      }
    }
  }

  private static int smallest(List<Unit> units, Span span) {
    return units.stream()
        .map(unit -> unit.text().span())
        .filter(own -> own.contains(span))
        .mapToInt(Span::length)
        .min()
        .orElse(0);
  }

  private static int length(List<Unit> units, String id) {
    return units.stream()
        .filter(unit -> unit.id().equals(id))
        .mapToInt(unit -> unit.text().span().length())
        .findFirst()
        .orElse(0);
  }

  private static Unit unit(String id, int start, int length) {
    Prose text = Prose.of(TEXT.substring(0, length), start);
    return new Unit(
        1,
        id,
        PartKind.OPERATIVE,
        UnitKind.PARAGRAPH,
        "",
        Concept.UNKNOWN_OPERATIVE,
        Label.NONE,
        "",
        text);
  }
}
