package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.WordList;
import org.plenary.lint.Words;
import org.plenary.unit.Unit;

/** A year and what stands behind it without a blank: {@code 2022г.}. */
public final class GluedYearMark implements UnitRule {
  private static final int YEAR = 4;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-015", Severity.NOTE);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (String mark : context.words().of(WordList.AFTER_YEAR)) {
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        int start = Words.digitsStart(text, at);
        boolean whole = !Words.isLetter(text, at + mark.length());
        if (at - start == YEAR && whole) {
          String year = text.substring(start, at);
          found.accept(
              fixable(
                  unit.text().span(start, at), year + '\u00a0', text.substring(start, at) + mark));
        }
      }
    }
  }
}
