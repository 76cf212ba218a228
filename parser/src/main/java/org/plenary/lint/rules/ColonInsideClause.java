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

/** A colon between a conjunction and the clause that it opens: {@code чтобы: выявлять}. */
public final class ColonInsideClause implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-017", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (String word : context.words().of(WordList.NO_COLON_AFTER)) {
      for (int at = Words.find(text, word, 0); at >= 0; at = Words.find(text, word, at + 1)) {
        int colon = at + word.length();
        int next = Blanks.skip(text, Math.min(colon + 1, text.length()), text.length());
        if (Words.isOneOf(text, colon, ":") && Words.isLetter(text, next)) {
          boolean label = Words.isOneOf(text, Words.end(text, next), ")");
          if (!label) {
            found.accept(fixable(unit.text().span(colon, colon + 1), "", word));
          }
        }
      }
    }
  }
}
