package org.plenary.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what came back with what was handed out. */
final class ReturnCheck {
  private final Exchange exchange;
  private final Returned returned;
  private final List<MergeProblem> problems = new ArrayList<>();

  ReturnCheck(Exchange exchange, Returned returned) {
    this.exchange = exchange;
    this.returned = returned;
  }

  List<MergeProblem> problems() {
    if (!exchange.fingerprint().equals(returned.fingerprint())) {
      problems.add(MergeProblem.grave("MRG-001", "", "", "merge.other-source"));
      return problems;
    }
    Map<String, Returned.Translation> byKey = new HashMap<>();
    Set<String> known = new HashSet<>();
    exchange.units().forEach(unit -> known.add(unit.key()));
    for (Returned.Translation each : returned.translations()) {
      if (!known.contains(each.key())) {
        add("MRG-002", each.key(), each, "merge.unit-unknown");
      } else if (byKey.putIfAbsent(each.key(), each) != null) {
        add("MRG-002", each.key(), each, "merge.unit-twice");
      }
    }
    for (TranslationUnit unit : exchange.units()) {
      Returned.Translation translation = byKey.get(unit.key());
      if (translation != null) {
        check(unit, translation);
      } else if (!unit.isOfficial()) {
        String id = unit.unit().id();
        problems.add(MergeProblem.grave("MRG-002", id, "", "merge.unit-missing", unit.key()));
      }
    }
    return problems;
  }

  private void check(TranslationUnit unit, Returned.Translation translation) {
    String id = unit.unit().id();
    if (unit.isOfficial()) {
      String official = ((Piece.Words) unit.official().get(0)).text();
      if (!translation.words().isEmpty() && !translation.words().equals(official)) {
        problems.add(
            new MergeProblem(
                "MRG-010", false, id, translation.words(), "merge.callout", List.of(official)));
      }
      return;
    }
    boolean wordless = unit.words() == 0;
    if (translation.words().isEmpty() && !wordless) {
      add("MRG-006", id, translation, "merge.empty");
      return;
    }
    codes(unit, translation);
    ranges(unit, translation);
  }

  private void codes(TranslationUnit unit, Returned.Translation translation) {
    Map<String, Integer> there = new HashMap<>();
    for (Returned.Token token : translation.target()) {
      if (token instanceof Returned.Token.Code code) {
        there.merge(code.id(), 1, Integer::sum);
      }
    }
    String id = unit.unit().id();
    for (Piece piece : unit.source()) {
      if (piece instanceof Piece.Code code) {
        int count = there.getOrDefault(code.id(), 0);
        there.remove(code.id());
        if (count == 0) {
          add("MRG-003", id, translation, "merge.code-missing", code.shown(), code.printed());
        } else if (count > 1) {
          add("MRG-004", id, translation, "merge.code-twice", code.shown());
        }
      }
    }
    there.keySet().forEach(other -> add("MRG-005", id, translation, "merge.code-unknown", other));
  }

  /** Emphasis may go, but what begins must end, in order, and be of the source. */
  private void ranges(TranslationUnit unit, Returned.Translation translation) {
    Set<String> known = new HashSet<>();
    for (Piece piece : unit.source()) {
      if (piece instanceof Piece.Open open) {
        known.add(open.id());
      }
    }
    List<String> open = new ArrayList<>();
    boolean sound = true;
    for (Returned.Token token : translation.target()) {
      if (token instanceof Returned.Token.Open range) {
        sound &= known.remove(range.id());
        open.add(range.id());
      } else if (token instanceof Returned.Token.Close range) {
        sound &= open.remove(range.id());
      }
    }
    if (!sound || !open.isEmpty()) {
      add("MRG-005", unit.unit().id(), translation, "merge.ranges");
    }
  }

  private void add(
      String code, String unit, Returned.Translation translation, String key, String... values) {
    problems.add(MergeProblem.grave(code, unit, translation.words(), key, values));
  }
}
