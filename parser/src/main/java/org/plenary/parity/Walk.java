package org.plenary.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.model.DocumentKind;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** Goes through two versions of a document side by side, from the parts down. */
final class Walk {
  private static final String FRONT = "front";
  private static final String BACK = "back";
  private static final String ANNEX = "annex";

  private final Version from;
  private final Version to;
  private final List<PairCheck> checks;
  private final Differences found;
  private final Alignment alignment;

  Walk(Version from, Version to, List<PairCheck> checks, Differences found) {
    this.from = from;
    this.to = to;
    this.checks = checks;
    this.found = found;
    this.alignment = new Alignment(from, to);
  }

  void run() {
    if (from.language() == to.language()) {
      found.in(to, Rule.TRANSLATED, "parity.same-language", to.language().code());
    }
    Map<String, List<Node>> sources = Node.parts(from.units());
    Map<String, List<Node>> targets = Node.parts(to.units());
    annexes(sources, targets);
    for (Map.Entry<String, List<Node>> part : sources.entrySet()) {
      String name = part.getKey();
      List<Node> others = targets.getOrDefault(name, List.of());
      if (isCounted(name)) {
        if (!name.startsWith(ANNEX) || !others.isEmpty()) {
          siblings(part.getValue(), others, null);
        }
      } else {
        byId(part.getValue(), others);
      }
    }
    for (Map.Entry<String, List<Node>> part : targets.entrySet()) {
      if (!sources.containsKey(part.getKey())
          && isCounted(part.getKey())
          && !part.getKey().startsWith(ANNEX)) {
        siblings(List.of(), part.getValue(), null);
      }
    }
    notes();
  }

  /** What stands before and behind the clauses is laid out by each house's habits. */
  private boolean isCounted(String part) {
    boolean text =
        from.document().kind() == DocumentKind.REPORT
            || from.document().kind() == DocumentKind.DOCUMENT;
    return !part.equals(FRONT) && (!part.equals(BACK) || text);
  }

  private void annexes(Map<String, List<Node>> sources, Map<String, List<Node>> targets) {
    long wanted = sources.keySet().stream().filter(name -> name.startsWith(ANNEX)).count();
    long there = targets.keySet().stream().filter(name -> name.startsWith(ANNEX)).count();
    if (wanted != there) {
      found.in(to, Rule.COUNTS, counted("parity.annexes", there), there + "", wanted + "");
    }
  }

  private void notes() {
    List<Unit> wanted = from.notes();
    List<Unit> there = to.notes();
    if (wanted.size() != there.size()) {
      found.in(
          to,
          Rule.COUNTS,
          counted("parity.notes", there.size()),
          there.size() + "",
          wanted.size() + "");
      return;
    }
    for (Alignment.Match match : alignment.ofNotes(wanted, there)) {
      check(match.source().unit(), match.target().unit());
    }
  }

  /** Title, number line and body clause, each with its like. */
  private void byId(List<Node> sources, List<Node> targets) {
    Map<String, Node> named = new LinkedHashMap<>();
    targets.forEach(target -> named.putIfAbsent(target.unit().id(), target));
    for (Node source : sources) {
      Node target = named.get(source.unit().id());
      if (target != null && source.unit().kind() != UnitKind.PARAGRAPH) {
        check(source.unit(), target.unit());
      }
    }
  }

  private void siblings(List<Node> sources, List<Node> targets, Unit parent) {
    if (sources.size() != targets.size()) {
      miscounted(sources, targets, parent);
    }
    for (Alignment.Match match : alignment.of(sources, targets)) {
      check(match.source().unit(), match.target().unit());
      siblings(match.source().children(), match.target().children(), match.target().unit());
    }
  }

  private void miscounted(List<Node> sources, List<Node> targets, Unit parent) {
    String there = targets.size() + "";
    String wanted = sources.size() + "";
    if (parent != null) {
      String key = counted("parity.items", targets.size());
      found.at(parent, 0, 0, Rule.COUNTS, key, Pair.name(parent), there, wanted);
      return;
    }
    List<Node> either = targets.isEmpty() ? sources : targets;
    String key = counted("parity." + either.get(0).unit().part().code(), targets.size());
    if (targets.isEmpty()) {
      found.in(to, Rule.COUNTS, key, there, wanted);
    } else {
      found.at(first(sources, targets), 0, 0, Rule.COUNTS, key, there, wanted);
    }
  }

  /** The first unit of the target that is nobody's translation, or where its part begins. */
  private Unit first(List<Node> sources, List<Node> targets) {
    List<Node> alone = new ArrayList<>(targets);
    alignment.of(sources, targets).forEach(match -> alone.remove(match.target()));
    return (alone.isEmpty() ? targets : alone).get(0).unit();
  }

  private void check(Unit source, Unit target) {
    Pair pair = new Pair(from, source, to, target);
    checks.forEach(check -> check.check(pair, found));
  }

  private static String counted(String key, long number) {
    return number == 1 ? key + ".one" : key;
  }
}
