package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** A title that ends with a full stop. */
public final class StopInHeading implements UnitRule {
  private static final int LONG_WORD = 4;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-019", Severity.NOTE);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    int end = Blanks.skipBack(text, 0, text.length());
    if (unit.kind() != UnitKind.TITLE || !context.isAct()) {
      return;
    }
    int start = end - 1;
    while (start > 0 && Words.isLetter(text, start - 1)) {
      start--;
    }
    if (Words.isOneOf(text, end - 1, ".。") && end - 1 - start >= LONG_WORD) {
      found.accept(fixable(unit.text().span(end - 1, end), ""));
    }
  }
}
