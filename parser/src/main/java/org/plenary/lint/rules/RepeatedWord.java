package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.WordList;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** A small word that is typed twice: {@code held in in Geneva}. */
public final class RepeatedWord implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("LNG-003", Severity.NOTE);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (String word : context.words().of(WordList.NEVER_TWICE)) {
      int at = Words.find(text, word, 0);
      while (at >= 0) {
        int end = at + word.length();
        int next = Words.find(text, word, end);
        if (next > end && Blanks.onlyBlanks(text, end, next) && isWord(text, next, word)) {
          Edit once = new Edit(unit.text().span(end, next + word.length()), "");
          found.accept(finding(unit.text().span(at, next + word.length()), word).fixedBy(once));
        }
        at = next;
      }
    }
  }

  /** Neither the letter of {@code и и)} nor a part of {@code in in-depth}. */
  private static boolean isWord(String text, int at, String word) {
    return !Words.isOneOf(text, at + word.length(), ")-’'");
  }
}
