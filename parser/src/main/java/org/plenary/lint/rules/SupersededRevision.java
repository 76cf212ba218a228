package org.plenary.lint.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;

/** A revision or a text that another had replaced when the draft was written. */
public final class SupersededRevision implements Rule {
  private static final Set<String> REASONS =
      Set.of("reference.superseded", "reference.replaced", "reference.abrogated");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-006", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    ReferenceReasons.report(this, REASONS, context, found);
  }
}
