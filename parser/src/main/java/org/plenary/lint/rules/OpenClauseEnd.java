package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Clauses;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Words;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * Words before another callout that end with a semicolon or a full stop, as if the sentence did not
 * go on with it.
 */
public final class OpenClauseEnd implements Rule {
  private static final String WRONG_ENDS = ";.；。؛";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-002", Severity.WARNING).only(Profile.ITU);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct()) {
      return;
    }
    for (Document document : context.draft().documents()) {
      List<Clauses.Clause> clauses = Clauses.of(document);
      for (int i = 0; i + 1 < clauses.size(); i++) {
        Block.Callout callout = clauses.get(i).callout();
        Block.Callout next = clauses.get(i + 1).callout();
        if (!callout.content().isEmpty() && next.concept().isKnown()) {
          check(Clauses.last(callout).text(), next.phrase(), found);
        }
      }
    }
  }

  private void check(Prose words, String next, Consumer<Diagnostic> found) {
    String text = words.text();
    int end = Blanks.skipBack(text, 0, text.length());
    // an abbreviation keeps its full stop
    boolean word = end > 3 && Words.isLetter(text, end - 2) && Words.isLetter(text, end - 3);
    if (Words.isOneOf(text, end - 1, WRONG_ENDS) && word) {
      found.accept(finding(words.span(end - 1, end), text.substring(end - 1, end), next));
    }
  }
}
