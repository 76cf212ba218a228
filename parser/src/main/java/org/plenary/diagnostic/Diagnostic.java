package org.plenary.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.source.Span;

/**
 * One finding: the Cyrillic {@code а)} among {@code b)} and {@code c)}.
 *
 * @param rule the rule's code, {@code ALPH-002}; it never changes
 * @param span the smallest piece of the source's text that shows it
 * @param message what is wrong
 * @param related other places that explain it
 * @param edits what puts it right without changing what is meant; empty when a person must decide
 * @param unit the id of the unit it stands in, {@code pre.1.a}; empty between units
 */
public record Diagnostic(
    String rule,
    Severity severity,
    Span span,
    Message message,
    List<Related> related,
    List<Edit> edits,
    String unit)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::severity, Comparator.reverseOrder())
          .thenComparing(Diagnostic::rule);

  public Diagnostic {
    related = List.copyOf(related);
    edits = List.copyOf(edits);
  }

  /** A finding of a rule whose message has the rule's own name. */
  public static Diagnostic of(String rule, Severity severity, Span span, String... arguments) {
    return new Diagnostic(
        rule, severity, span, Message.of(rule, arguments), List.of(), List.of(), "");
  }

  /** The same with another sentence than that of the rule's name. */
  public Diagnostic saying(String key, String... arguments) {
    Message other = Message.of(key, arguments);
    return new Diagnostic(rule, severity, span, other, related, edits, unit);
  }

  /** The same with one more place. */
  public Diagnostic beside(Span place, String key, String... arguments) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, Message.of(key, arguments)));
    return new Diagnostic(rule, severity, span, message, more, edits, unit);
  }

  /** The same with a safe way to put it right. */
  public Diagnostic fixedBy(Edit... safe) {
    return fixedBy(List.of(safe));
  }

  /** The same with a safe way to put it right. */
  public Diagnostic fixedBy(List<Edit> safe) {
    return new Diagnostic(rule, severity, span, message, related, safe, unit);
  }

  /** The same in a unit. */
  public Diagnostic in(String id) {
    return new Diagnostic(rule, severity, span, message, related, edits, id);
  }

  /** True when it can be put right without asking anybody. */
  public boolean isFixable() {
    return !edits.isEmpty();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return BY_PLACE.compare(this, other);
  }
}
