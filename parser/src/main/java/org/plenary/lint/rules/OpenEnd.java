package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Clauses;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Words;
import org.plenary.model.Document;
import org.plenary.model.PartKind;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/** A resolution whose last words end with a comma or a semicolon. */
public final class OpenEnd implements Rule {
  private static final String WRONG_ENDS = ",;，；،؛";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-003", Severity.WARNING).only(Profile.ITU, Profile.UN);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct()) {
      return;
    }
    for (Document document : context.draft().documents()) {
      document.parts().stream()
          .filter(part -> part.kind() == PartKind.OPERATIVE && !part.content().isEmpty())
          .reduce((first, second) -> second)
          .map(part -> Clauses.last(part.content().get(part.content().size() - 1)))
          .ifPresent(last -> check(last.text(), found));
    }
  }

  private void check(Prose words, Consumer<Diagnostic> found) {
    String text = words.text();
    int end = Blanks.skipBack(text, 0, text.length());
    if (end > 1 && Words.isOneOf(text, end - 1, WRONG_ENDS)) {
      found.accept(finding(words.span(end - 1, end), text.substring(end - 1, end)));
    }
  }
}
