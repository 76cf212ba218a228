package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.source.Span;
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
          Span span = unit.text().span(at, at + 2);
          String mark = marks.substring(0, 1);
          // Of two different marks a person must say which is meant.
          boolean same = marks.endsWith(mark);
          found.accept(same ? fixable(span, mark, marks) : finding(span, marks));
        }
      }
    }
  }
}
