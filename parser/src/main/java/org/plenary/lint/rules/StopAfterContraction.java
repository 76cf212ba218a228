package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.WordList;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** A full stop behind an abbreviation that takes none: {@code 2,9 млрд. человек}. */
public final class StopAfterContraction implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-018", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (String word : context.words().of(WordList.NO_STOP_AFTER)) {
      for (int at = Words.find(text, word, 0); at >= 0; at = Words.find(text, word, at + 1)) {
        int stop = at + word.length();
        int next = Blanks.skip(text, Math.min(stop + 1, text.length()), text.length());
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
        if (Words.isOneOf(text, stop, ".") && goesOn) {
          found.accept(fixable(unit.text().span(stop, stop + 1), "", word));
        }
      }
    }
  }
}
