package org.plenary.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.source.Span;

/**
 * Holds drafts against rules: structure first, and what rests on it only where it is sound. One
 * slip is one finding: of several on the same words the gravest stays.
 */
public final class Linter {
  private final List<Rule> rules;

  /** A linter with some rules. */
  public Linter(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The findings in a draft, in the order of the text. */
  public List<Diagnostic> check(LintContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (!rule.info().needsSoundStructure()) {
        run(rule, context, found);
      }
    }
    boolean sound = found.stream().noneMatch(Linter::isWrongNumbering);
    for (Rule rule : rules) {
      if (sound && rule.info().needsSoundStructure()) {
        run(rule, context, found);
      }
    }
    return named(found, context);
  }

  private static void run(Rule rule, LintContext context, List<Diagnostic> found) {
    if (rule.info().profiles().contains(context.profile())) {
      rule.check(context, found::add);
    }
  }

  private static boolean isWrongNumbering(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR && diagnostic.rule().startsWith("NUM-");
  }

  private static List<Diagnostic> named(List<Diagnostic> found, LintContext context) {
    Collections.sort(found);
    UnitIndex units = new UnitIndex(context.units(), context.text());
    Set<Span> taken = new HashSet<>();
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      if (taken.add(diagnostic.span())) {
        kept.add(diagnostic.in(units.at(diagnostic.span())));
      }
    }
    return List.copyOf(kept);
  }
}
