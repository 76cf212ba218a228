package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Words;
import org.plenary.model.MatterRole;
import org.plenary.source.Blanks;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/**
 * What a table or a style left behind: a blank and a tab before the words; a number line in small
 * letters.
 */
public final class TableResidue implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-010", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    String text = context.text();
    for (Span line : context.lines()) {
      int words = Blanks.skip(text, line.start(), line.end());
      if (words < line.end()
          && text.startsWith(" \t", line.start())
          && text.substring(line.start(), words).isBlank()) {
        found.accept(fixable(new Span(line.start(), words), ""));
      }
    }
    for (Unit unit : context.units()) {
      boolean number = unit.id().equals("front." + MatterRole.NUMBER_LINE.code());
      String words = unit.text().text();
      if (number && !words.isEmpty() && Character.isLowerCase(words.charAt(0))) {
        int end = Words.end(words, 0);
        found.accept(
            finding(unit.text().span(0, end)).saying("EXT-010.small", words.substring(0, end)));
      }
    }
  }
}
