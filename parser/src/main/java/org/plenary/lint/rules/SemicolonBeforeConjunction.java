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

/** A semicolon inside an item where a comma belongs: {@code основе; а результаты}. */
public final class SemicolonBeforeConjunction implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-022", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
      int word = Blanks.skip(text, at + 1, text.length());
      int end = Words.end(text, word);
      String conjunction = text.substring(Math.min(word, end), end);
      boolean known = context.words().of(WordList.NO_SEMICOLON_BEFORE).contains(conjunction);
      boolean exception =
          context
              .words()
              .pairs(WordList.NO_SEMICOLON_BEFORE)
              .getOrDefault(conjunction, "")
              .lines()
              .flatMap(line -> java.util.Arrays.stream(line.split(",")))
              .map(String::strip)
              .anyMatch(
                  next ->
                      !next.isEmpty()
                          && text.startsWith(next, Blanks.skip(text, end, text.length())));
      if (known && !exception && isAlone(text, at)) {
        found.accept(fixable(unit.text().span(at, at + 1), ",", conjunction));
      }
    }
  }

  /** No other semicolon but the one that ends the item: the item is no list of its own. */
  private static boolean isAlone(String text, int at) {
    int next = text.indexOf(';', at + 1);
    boolean end = next < 0 || Blanks.onlyBlanks(text, next + 1, text.length());
    return end && text.indexOf(';') == at;
  }
}
