package org.plenary.lint.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Fold;
import org.plenary.lint.Clauses;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.model.Document;
import org.plenary.source.Span;

/** The same callout twice in one part, without {@code further} or {@code also}. */
public final class RepeatedCallout implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-011", Severity.NOTE).only(Profile.ITU);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct()) {
      return;
    }
    for (Document document : context.draft().documents()) {
      Map<String, Span> first = new HashMap<>();
      for (Clauses.Clause clause : Clauses.of(document)) {
        String phrase = clause.callout().phrase();
        Span span = clause.callout().text().span();
        String key = clause.part() + " " + Fold.fold(phrase);
        Span earlier = first.putIfAbsent(key, span);
        if (earlier != null) {
          found.accept(finding(span, phrase).beside(earlier, "STR-011.before"));
        }
      }
    }
  }
}
