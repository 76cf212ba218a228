package org.plenary.lint.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;

/** A text cited as revised where it was first adopted: {@code 172 (Rev. Guadalajara, 2010)}. */
public final class RevisedWhereAdopted implements Rule {
  private static final Set<String> REASONS =
      Set.of("reference.adopted-not-revised", "reference.before-adoption");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-003", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    ReferenceReasons.report(this, REASONS, context, found);
  }
}
