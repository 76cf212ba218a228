package org.plenary.cli.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.unit.Unit;

/** A unit and what somebody is asked to do in it: the Secretary-General, to report by 2032. */
public record UnitRow(Unit unit, Optional<Act> act) {
  /** Each unit with its act, if it has one. */
  public static List<UnitRow> of(List<Unit> units, List<Act> acts) {
    Map<String, Act> byUnit = new HashMap<>();
    acts.forEach(act -> byUnit.put(name(act.unit()), act));
    List<UnitRow> rows = new ArrayList<>();
    units.forEach(unit -> rows.add(new UnitRow(unit, Optional.ofNullable(byUnit.get(name(unit))))));
    return rows;
  }

  private static String name(Unit unit) {
    return unit.document() + " " + unit.id();
  }

  /** Who is asked, as printed; empty when nobody is. */
  List<String> addressees() {
    return act.map(Act::addressees).orElse(List.of());
  }

  /** What is to be done, {@code to submit a report …}; empty when nobody is asked. */
  String deed() {
    return act.map(Act::text).orElse("");
  }

  /** As printed, {@code by 31 December 2032}; empty when none is given. */
  String deadline() {
    return act.map(Act::deadline).orElse("");
  }
}
