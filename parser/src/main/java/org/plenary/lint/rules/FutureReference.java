package org.plenary.lint.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;

/** A session that was still to come when the draft was written. */
public final class FutureReference implements Rule {
  private static final Set<String> REASONS =
      Set.of("reference.later-than-document", "reference.session-to-come");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-007", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (context.draft().documents().get(0).identification().year().isEmpty()) {
      // Only what the number line itself says is a date to hold others against.
      return;
    }
    ReferenceReasons.report(this, REASONS, context, found);
  }
}
