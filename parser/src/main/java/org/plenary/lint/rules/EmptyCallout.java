package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Clauses;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.PartKind;

/** A callout with nothing under it: {@code considering} and straight on {@code resolves}. */
public final class EmptyCallout implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-009", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct()) {
      return;
    }
    for (Document document : context.draft().documents()) {
      List<Clauses.Clause> clauses = Clauses.of(document);
      for (int i = 0; i < clauses.size(); i++) {
        Block.Callout callout = clauses.get(i).callout();
        boolean empty = callout.content().isEmpty() && callout.concept().isKnown();
        if (empty && !runsOn(callout) && !isObeyed(clauses.subList(i, clauses.size()))) {
          found.accept(finding(callout.text().span(), callout.phrase()));
        }
      }
    }
  }

  /** What somebody is asked to do may itself look like a callout: {@code to consider, …}. */
  private static boolean isObeyed(List<Clauses.Clause> rest) {
    return rest.get(0).callout().concept().addressed()
        && rest.size() > 1
        && rest.get(1).part() == PartKind.OPERATIVE
        && !rest.get(1).callout().concept().addressed();
  }

  /** The clause may stand in the callout's own line: {@code resolves to close the register,}. */
  private static boolean runsOn(Block.Callout callout) {
    return callout.phrase().length() > callout.verb() && !callout.concept().addressed();
  }
}
