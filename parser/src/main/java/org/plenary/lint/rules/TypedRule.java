package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.source.Blanks;
import org.plenary.source.Span;

/** A rule typed out of underscores: {@code __________}. */
public final class TypedRule implements Rule {
  private static final int SHORTEST = 5;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-007", Severity.NOTE).only(Profile.ITU, Profile.RCC, Profile.GENERIC);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Span line : context.lines()) {
      int start = Blanks.skip(context.text(), line.start(), line.end());
      int end = Blanks.skipBack(context.text(), start, line.end());
      int i = start;
      while (i < end && context.text().charAt(i) == '_') {
        i++;
      }
      if (i == end && end - start >= SHORTEST) {
        found.accept(finding(new Span(start, end)));
      }
    }
  }
}
