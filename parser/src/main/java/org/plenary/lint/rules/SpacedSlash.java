package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Words;
import org.plenary.unit.Unit;

/** A slash between blanks in a draft that has none elsewhere: {@code собрания / участие}. */
public final class SpacedSlash implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-010", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    List<Diagnostic> spaced = new ArrayList<>();
    int close = 0;
    for (Unit unit : context.units()) {
      String text = unit.text().text();
      for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
        boolean letters = Words.isLetter(text, at - 1) && Words.isLetter(text, at + 1);
        close += letters && Character.isLowerCase(text.charAt(at - 1)) ? 1 : 0;
        if (at > 1
            && Words.isOneOf(text, at - 1, " ")
            && Words.isOneOf(text, at + 1, " ")
            && Words.isLetter(text, at - 2)
            && Words.isLetter(text, at + 2)) {
          spaced.add(fixable(unit.text().span(at - 1, at + 2), "/"));
        }
      }
    }
    if (close > spaced.size()) {
      spaced.forEach(found);
    }
  }
}
