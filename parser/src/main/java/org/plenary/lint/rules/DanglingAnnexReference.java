package org.plenary.lint.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;

/** A reference to an annex of the draft that it does not have. */
public final class DanglingAnnexReference implements Rule {
  private static final Set<String> REASONS = Set.of("reference.no-annex");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-018", Severity.WARNING);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (context.isAct()) {
      ReferenceReasons.report(this, REASONS, context, found);
    }
  }
}
