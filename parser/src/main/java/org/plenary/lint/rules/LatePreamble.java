package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Clauses;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.model.Document;
import org.plenary.model.PartKind;

/** A reason behind the acts: {@code recognizing} below {@code resolves}. */
public final class LatePreamble implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-008", Severity.ERROR).only(Profile.ITU);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct()) {
      return;
    }
    for (Document document : context.draft().documents()) {
      String operative = "";
      for (Clauses.Clause clause : Clauses.of(document)) {
        if (clause.part() == PartKind.OPERATIVE) {
          operative = clause.callout().phrase();
        } else if (!operative.isEmpty() && clause.callout().concept().isKnown()) {
          found.accept(
              finding(clause.callout().text().span(), clause.callout().phrase(), operative));
        }
      }
    }
  }
}
