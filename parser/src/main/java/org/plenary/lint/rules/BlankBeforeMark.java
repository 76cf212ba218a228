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

/** A blank before a comma or semicolon: {@code register , and}. */
public final class BlankBeforeMark implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-008", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    String marks = context.language() == Language.FR ? "," : ",;";
    for (int at = 1; at < text.length(); at++) {
      if (Words.isOneOf(text, at, marks) && text.charAt(at - 1) == ' ') {
        int start = Blanks.skipBack(text, 0, at);
        boolean note = unit.text().marks().stream().anyMatch(mark -> mark.start() == start);
        if (start > 0 && !note) {
          found.accept(fixable(unit.text().span(start, at), "", text.substring(at, at + 1)));
        }
      }
    }
  }
}
