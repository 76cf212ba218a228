package org.plenary.parity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.refer.Reference;
import org.plenary.unit.Unit;

/**
 * Which of the nodes under one parent is the translation of which.
 *
 * <p>As many on both sides belong together in their order. Otherwise the order stays and the gaps
 * are where kind, label, references, numbers and length fit worst.
 */
final class Alignment {
  private static final double CAN_BE = 1.2;
  private static final double CLEARLY = 0.5;
  private static final int NEARBY = 6;

  private final Version from;
  private final Version to;
  private final double ratio;

  Alignment(Version from, Version to) {
    this.from = from;
    this.to = to;
    this.ratio = (double) (1 + letters(to)) / (1 + letters(from));
  }

  /** A node and its translation. */
  record Match(Node source, Node target) {}

  List<Match> of(List<Node> sources, List<Node> targets) {
    List<Match> matches = new ArrayList<>();
    if (sources.size() == targets.size()) {
      for (int i = 0; i < sources.size(); i++) {
        matches.add(new Match(sources.get(i), targets.get(i)));
      }
      return matches;
    }
    double[][] best = table(sources, targets);
    int i = 0;
    int j = 0;
    while (i < sources.size() && j < targets.size()) {
      double likeness = likeness(sources.get(i), targets.get(j));
      if (likeness > CAN_BE && best[i][j] == likeness + best[i + 1][j + 1]) {
        matches.add(new Match(sources.get(i++), targets.get(j++)));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }

  /**
   * As many footnotes on both sides, each with its like: a sentence turned round in translation
   * calls its footnotes in another order.
   */
  List<Match> ofNotes(List<Unit> sources, List<Unit> targets) {
    List<Match> matches = new ArrayList<>();
    List<Node> left = new ArrayList<>(targets.stream().map(Alignment::leaf).toList());
    for (Unit source : sources) {
      Node node = leaf(source);
      Node best = left.get(0);
      for (Node other : left.subList(0, Math.min(left.size(), NEARBY))) {
        if (likeness(node, other) > likeness(node, best) + CLEARLY) {
          best = other;
        }
      }
      left.remove(best);
      matches.add(new Match(node, best));
    }
    return matches;
  }

  private static Node leaf(Unit unit) {
    return new Node(unit, List.of());
  }

  /** The greatest sum of likenesses from each pair of places on. */
  private double[][] table(List<Node> sources, List<Node> targets) {
    double[][] best = new double[sources.size() + 1][targets.size() + 1];
    for (int i = sources.size() - 1; i >= 0; i--) {
      for (int j = targets.size() - 1; j >= 0; j--) {
        double likeness = likeness(sources.get(i), targets.get(j));
        double together = likeness > CAN_BE ? likeness + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  private double likeness(Node source, Node target) {
    Unit one = source.unit();
    Unit other = target.unit();
    if (one.kind() != other.kind()) {
      return 0;
    }
    double length = one.text().length() * ratio;
    double shorter = Math.min(length, other.text().length());
    double longer = Math.max(1, Math.max(length, other.text().length()));
    return 0.3
        + (one.concept().equals(other.concept()) ? 0.6 : 0)
        + (source.size() == target.size() ? 0.3 : 0)
        + (one.path().equals(other.path()) ? 0.1 : 0)
        + shorter / longer
        + common(targets(from, one), targets(to, other))
        + common(NumberText.of(one, from).values(), NumberText.of(other, to).values());
  }

  private static double common(Set<String> one, Set<String> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 0.3;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return 2.0 * both.size() / Math.max(one.size(), other.size());
  }

  private static Set<String> targets(Version version, Unit unit) {
    return version.references(unit).stream()
        .filter(ReferenceCheck::isCompared)
        .map(Reference::target)
        .collect(Collectors.toSet());
  }

  private static int letters(Version version) {
    return version.units().stream().mapToInt(unit -> unit.text().length()).sum();
  }
}
