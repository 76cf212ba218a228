package org.plenary.parity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.plenary.language.Concept;
import org.plenary.language.Fold;
import org.plenary.language.Vocabulary;
import org.plenary.model.Family;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/**
 * The same kind of callout. Languages share phrases between concepts, each in its own way: two
 * phrases agree when they can mean the same. The house of the ITU has official equivalents;
 * elsewhere translators are free within a kind.
 */
final class CalloutCheck implements PairCheck {
  private static final String OFFICIAL = "itu.";

  @Override
  public void check(Pair pair, Differences found) {
    Unit source = pair.source();
    Unit target = pair.target();
    if (!opensWithCallout(source) || !opensWithCallout(target)) {
      return;
    }
    Set<String> one = meanings(source, pair.from().vocabulary());
    Set<String> other = meanings(target, pair.to().vocabulary());
    if (Collections.disjoint(one, other) && (isFixed(pair) || ofOtherKinds(one, other))) {
      int start = Math.max(0, target.text().text().indexOf(target.callout()));
      int end = Math.min(target.text().length(), start + target.callout().length());
      found.at(
          pair, start, end, Rule.CALLOUTS, "parity.callout", target.callout(), source.callout());
    }
  }

  private static boolean opensWithCallout(Unit unit) {
    boolean opens =
        unit.kind() == UnitKind.CALLOUT
            || !unit.callout().isEmpty() && unit.text().text().startsWith(unit.callout());
    return opens && unit.concept().isKnown();
  }

  private static boolean isFixed(Pair pair) {
    return pair.from().document().family() != Family.UN
        && pair.source().concept().id().startsWith(OFFICIAL)
        && pair.target().concept().id().startsWith(OFFICIAL);
  }

  private static boolean ofOtherKinds(Set<String> one, Set<String> other) {
    Set<String> wanted = kinds(one);
    Set<String> there = kinds(other);
    return !wanted.isEmpty() && !there.isEmpty() && Collections.disjoint(wanted, there);
  }

  private static Set<String> kinds(Set<String> names) {
    Set<String> kinds = new HashSet<>();
    names.forEach(name -> kinds.addAll(CalloutKinds.of(name)));
    return kinds;
  }

  private static Set<String> meanings(Unit unit, Vocabulary vocabulary) {
    Set<String> names = new HashSet<>();
    names.add(name(unit.concept()));
    vocabulary
        .callout(Fold.fold(unit.callout()))
        .ifPresent(match -> match.concepts().forEach(concept -> names.add(name(concept))));
    return names;
  }

  /** The concept without the house whose form it is: {@code un.recalling} is {@code recalling}. */
  private static String name(Concept concept) {
    return concept.id().substring(concept.id().indexOf('.') + 1);
  }
}
