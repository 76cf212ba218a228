package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** A comma before an opening bracket: {@code интернета, (РГС-Интернет)}. */
public final class CommaBeforeBracket implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-014", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    if (context.language() != Language.RU) {
      return;
    }
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      int bracket = Blanks.skip(text, at + 1, text.length());
      if (Words.isOneOf(text, bracket, "(") && !isLabel(text, bracket)) {
        found.accept(fixable(unit.text().span(at, at + 1), ""));
      }
    }
  }

  /** {@code , (i)} and {@code , (1)} count what follows. */
  private static boolean isLabel(String text, int bracket) {
    int end = Words.end(text, bracket + 1);
    return end - bracket <= 4 && Words.isOneOf(text, end, ")");
  }
}
