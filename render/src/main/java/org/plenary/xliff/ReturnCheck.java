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
    Map<String, TranslationUnit> known = new HashMap<>();
    exchange.units().forEach(unit -> known.put(unit.key(), unit));
    for (Returned.Translation each : returned.translations()) {
      if (!known.containsKey(each.key())) {
        add("MRG-002", each.key(), each, "merge.unit-unknown");
      } else if (byKey.putIfAbsent(each.key(), each) != null) {
        add("MRG-002", known.get(each.key()).unit().id(), each, "merge.unit-twice");
      }
    }
    for (TranslationUnit unit : exchange.units()) {
      Returned.Translation translation = byKey.get(unit.key());
      if (translation != null) {
        check(unit, translation);
      } else if (!unit.isOfficial()) {
        problems.add(lost("MRG-002", unit, "merge.unit-missing", unit.key()));
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
      problems.add(lost("MRG-006", unit, "merge.empty"));
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
    List<Piece.Code> missing = new ArrayList<>();
    for (Piece piece : unit.source()) {
      if (piece instanceof Piece.Code code) {
        Integer count = there.remove(code.id());
        if (count == null) {
          missing.add(code);
        } else if (count > 1) {
          add("MRG-004", id, translation, "merge.code-twice", code.shown());
        }
      }
    }
    if (missing.size() == 1 && there.size() == 1) {
      String other = there.keySet().iterator().next();
      String shown = missing.get(0).shown();
      add("MRG-005", id, translation, "merge.code-altered", shown, missing.get(0).id(), other);
      return;
    }
    missing.forEach(
        code ->
            add("MRG-003", id, translation, "merge.code-missing", code.shown(), code.printed()));
    there.keySet().forEach(other -> add("MRG-005", id, translation, "merge.code-unknown", other));
  }

  /** What a unit without a translation is told by: the words that were to be translated. */
  private static MergeProblem lost(
      String code, TranslationUnit unit, String key, String... values) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : unit.source()) {
      if (piece instanceof Piece.Words part) {
        words.append(part.text());
      } else if (piece instanceof Piece.Code tag) {
        words.append(tag.shown());
      }
    }
    return MergeProblem.grave(code, unit.unit().id(), words.toString(), key, values);
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
