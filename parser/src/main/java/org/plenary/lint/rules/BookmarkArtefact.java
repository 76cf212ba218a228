package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.source.Span;

/** A bookmark of Word that an extraction tool left in the text: {@code [bookmark: _GoBack]}. */
public final class BookmarkArtefact implements Rule {
  private static final String OPENING = "[bookmark: ";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-001", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    String text = context.text();
    for (int at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, at + 1)) {
      int close = text.indexOf(']', at);
      int line = text.indexOf('\n', at);
      if (close >= 0 && (line < 0 || close < line)) {
        Span span = new Span(at, close + 1);
        found.accept(fixable(span, "", text.substring(at, close + 1)));
      }
    }
  }
}
