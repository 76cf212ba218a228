package org.plenary.parity;

import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** A unit and its translation, with the versions they stand in. */
record Pair(Version from, Unit source, Version to, Unit target) {
  /** How messages name the unit: {@code решает 2}; its id where no callout governs it. */
  String name() {
    return name(target);
  }

  static String name(Unit unit) {
    if (unit.kind() == UnitKind.CALLOUT) {
      return unit.callout();
    }
    boolean governed = !unit.callout().isEmpty() && !unit.text().text().startsWith(unit.callout());
    return governed && !unit.path().isEmpty() ? unit.callout() + " " + unit.path() : unit.id();
  }

  boolean isHeading() {
    return source.kind() == UnitKind.HEADING
        || source.kind() == UnitKind.TITLE
        || target.kind() == UnitKind.HEADING
        || target.kind() == UnitKind.TITLE;
  }
}
