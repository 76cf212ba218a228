package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Clauses;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.model.Block;
import org.plenary.model.Document;

/** Somebody is asked to act, and nobody is named: {@code instructs} alone. */
public final class NobodyAsked implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-013", Severity.WARNING).only(Profile.ITU);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct()) {
      return;
    }
    for (Document document : context.draft().documents()) {
      for (Clauses.Clause clause : Clauses.of(document)) {
        Block.Callout callout = clause.callout();
        boolean alone = callout.phrase().length() == callout.verb();
        if (callout.concept().addressed() && alone && !callout.content().isEmpty()) {
          found.accept(finding(callout.text().span(), callout.phrase()));
        }
      }
    }
  }
}
