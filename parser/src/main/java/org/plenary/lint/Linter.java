package org.plenary.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.suppress.Suppressions;
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

  /** The findings in a draft, in the order of the text, without those that it suppresses. */
  public List<Diagnostic> check(LintContext context) {
    return lint(context).findings();
  }

  /** The findings in a draft, and those that its author wants to keep. */
  public Linted lint(LintContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> ran = new HashSet<>();
    run(context, found, ran, false);
    if (found.stream().noneMatch(Linter::isWrongNumbering)) {
      run(context, found, ran, true);
    }
    UnitIndex units = new UnitIndex(context.units(), context.text());
    Suppressing suppressing = new Suppressing(Suppressions.of(context.source()), ran);
    List<Diagnostic> kept = new ArrayList<>(suppressing.over(named(found, units)));
    for (Rule rule : rules) {
      if (rule instanceof ClosingRule closing) {
        closing.close(suppressing, diagnostic -> kept.add(named(diagnostic, units)));
      }
    }
    Collections.sort(kept);
    return new Linted(kept, suppressing.suppressed());
  }

  private void run(
      LintContext context, List<Diagnostic> found, Set<String> ran, boolean onSoundStructure) {
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      if (info.needsSoundStructure() == onSoundStructure
          && info.profiles().contains(context.profile())) {
        rule.check(context, found::add);
        ran.add(info.code());
      }
    }
  }

  private static boolean isWrongNumbering(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR && diagnostic.rule().startsWith("NUM-");
  }

  private static List<Diagnostic> named(List<Diagnostic> found, UnitIndex units) {
    Collections.sort(found);
    Set<Span> taken = new HashSet<>();
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      if (taken.add(diagnostic.span())) {
        kept.add(named(diagnostic, units));
      }
    }
    return kept;
  }

  private static Diagnostic named(Diagnostic diagnostic, UnitIndex units) {
    return diagnostic.in(units.at(diagnostic.span()));
  }
}
