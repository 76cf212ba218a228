package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.unit.Unit;

/** Two punctuation marks where one belongs: {@code ;;}, {@code ,.}. */
public final class DoubledMark implements UnitRule {
  private static final List<String> MARKS = List.of(",,", ";;", ",;", ";,", ",.", ";.");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-012", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (String marks : MARKS) {
      for (int at = text.indexOf(marks); at >= 0; at = text.indexOf(marks, at + 2)) {
        if (!Words.inAddress(text, at)) {
          found.accept(finding(unit.text().span(at, at + 2), marks));
        }
      }
    }
  }
}
