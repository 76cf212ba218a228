package org.plenary.parity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** Collects differences. */
final class Differences {
  private final List<Difference> all = new ArrayList<>();

  /** One at the words from {@code from} to before {@code to} of the translation. */
  void at(Pair pair, int from, int to, Rule rule, String key, String... arguments) {
    at(pair.target(), from, to, rule, key, arguments);
  }

  /** One at the beginning of the translation, where nothing can be pointed at. */
  void in(Pair pair, Rule rule, String key, String... arguments) {
    at(pair.target(), 0, 0, rule, key, arguments);
  }

  void at(Unit unit, int from, int to, Rule rule, String key, String... arguments) {
    Span span = unit.text().span(from, to);
    String words = unit.text().text().substring(from, to);
    all.add(new Difference(rule, unit.document(), unit.id(), span, words, key, List.of(arguments)));
  }

  /** One that concerns all of a document. */
  void in(Version version, Rule rule, String key, String... arguments) {
    Span span =
        version.units().isEmpty() ? new Span(0, 0) : version.units().get(0).text().span(0, 0);
    all.add(new Difference(rule, version.number(), "", span, "", key, List.of(arguments)));
  }

  /** All, in the order of the target's text. */
  List<Difference> sorted() {
    List<Difference> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt(Difference::document)
            .thenComparing(difference -> difference.span())
            .thenComparing(Difference::rule));
    return List.copyOf(sorted);
  }
}
