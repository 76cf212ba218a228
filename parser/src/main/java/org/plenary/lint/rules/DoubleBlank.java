package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.source.SourceForm;
import org.plenary.unit.Unit;

/** Two or more blanks between two words. */
public final class DoubleBlank implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-010", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    // Of text in lines nobody knows whether they were set out to one width.
    boolean set = context.source().form() == SourceForm.TEXT && text.indexOf('\n') >= 0;
    if (set || !context.isActOrReport()) {
      return;
    }
    for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", at)) {
      int end = at;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      if (isInside(text, at, end)) {
        found.accept(fixable(unit.text().span(at, end), " ", String.valueOf(end - at)));
      }
      at = end;
    }
  }

  /** Behind a sentence some houses type two; beside tabs blanks set out columns. */
  private static boolean isInside(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && (Words.isLetter(text, from - 1) || Words.isOneOf(text, from - 1, ",;"))
        && (Words.isLetter(text, to) || Words.isDigit(text, to));
  }
}
