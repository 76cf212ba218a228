package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.unit.Unit;

/** No blank behind a comma or a semicolon: {@code open,free}. */
public final class GluedMark implements UnitRule {
  private static final String MARKS = ",;";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-009", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (int i = 1; i + 2 < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0 && isBetweenWords(text, i)) {
        String mark = text.substring(i, i + 1);
        found.accept(fixable(unit.text().span(i, i + 1), mark + " ", mark));
      }
    }
  }

  /** Digits may stand at a comma on both sides, and addresses hold what they like. */
  private static boolean isBetweenWords(String text, int at) {
    boolean letters =
        Words.isLetter(text, at + 1)
            && Words.isLetter(text, at + 2)
            && Words.isLetter(text, at - 1)
            && !Character.isIdeographic(text.charAt(at + 1))
            && !Character.isIdeographic(text.charAt(at - 1));
    return letters && !Words.inAddress(text, at) && !Character.isDigit(text.charAt(at - 1));
  }
}
