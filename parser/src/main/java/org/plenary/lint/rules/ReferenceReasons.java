package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.UnitReferences;
import org.plenary.refer.Finding;
import org.plenary.refer.Reference;

/** The references of a draft that were looked up with a bad result of some kinds. */
final class ReferenceReasons {
  private ReferenceReasons() {}

  /**
   * Hands on a finding of a rule for each reference with one of the reasons. What rests on facts
   * that nobody has verified is no more than a note.
   */
  static void report(Rule rule, Set<String> keys, LintContext context, Consumer<Diagnostic> found) {
    report(rule, keys, rule.info().severity(), context, found);
  }

  /** The same where some findings of a rule matter less than others. */
  static void report(
      Rule rule,
      Set<String> keys,
      Severity severity,
      LintContext context,
      Consumer<Diagnostic> found) {
    for (UnitReferences.Placed placed : UnitReferences.of(context)) {
      if (placed.reference().finding().reason().filter(r -> keys.contains(r.key())).isPresent()) {
        found.accept(finding(rule, severity, placed));
      }
    }
  }

  private static Diagnostic finding(Rule rule, Severity ifCertain, UnitReferences.Placed placed) {
    Reference reference = placed.reference();
    Finding finding = reference.finding();
    Finding.Reason reason = finding.reason().get();
    List<String> values = new ArrayList<>();
    values.add(reference.text());
    values.addAll(reason.arguments());
    Severity severity = finding.certain() ? ifCertain : Severity.NOTE;
    return Diagnostic.of(rule.info().code(), severity, placed.span())
        .saying(reason.key(), values.toArray(new String[0]));
  }
}
