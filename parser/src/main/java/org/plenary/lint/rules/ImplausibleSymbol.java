package org.plenary.lint.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;

/** A symbol that no document can have: {@code A/RES/70/684}. */
public final class ImplausibleSymbol implements Rule {
  private static final Set<String> NUMBER_ONLY = Set.of("reference.number-too-high");
  private static final Set<String> DATE = Set.of("reference.date-and-session");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-009", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    // In Chinese a date stands before the act that it belongs to, and behind the one before it.
    if (context.language() != Language.ZH) {
      ReferenceReasons.report(this, DATE, Severity.WARNING, context, found);
    }
    ReferenceReasons.report(this, NUMBER_ONLY, context, found);
  }
}
