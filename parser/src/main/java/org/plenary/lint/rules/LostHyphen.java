package org.plenary.lint.rules;

import java.util.Map;
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

/** A word whose no-break hyphen was lost on the way: {@code попрежнему}, {@code ПК22}. */
public final class LostHyphen implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-003", Severity.ERROR);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    look(unit, text, context.words().pairs(WordList.LOST_HYPHEN), false, found);
    look(unit, text, context.words().pairs(WordList.LOST_HYPHEN_BEFORE_NAME), true, found);
    for (String name : context.words().of(WordList.HYPHEN_BEFORE_YEAR)) {
      years(unit, text, name, found);
    }
  }

  private void look(
      Unit unit,
      String text,
      Map<String, String> words,
      boolean beforeName,
      Consumer<Diagnostic> found) {
    words.forEach(
        (wrong, right) -> {
          int at = Words.find(text, wrong, 0);
          while (at >= 0) {
            int end = at + wrong.length();
            int next = Blanks.skip(text, end, text.length());
            boolean name =
                next > end && next < text.length() && Character.isUpperCase(text.charAt(next));
            if ((name || !beforeName) && !Words.inAddress(text, at)) {
              found.accept(fixable(unit.text().span(at, end), right, wrong, right));
            }
            at = Words.find(text, wrong, end);
          }
        });
  }

  private void years(Unit unit, String text, String name, Consumer<Diagnostic> found) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int digits = at + name.length();
      int end = Words.end(text, digits);
      boolean whole = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (whole && end == digits + 2 && Words.digitsEnd(text, digits) == end) {
        String wrong = text.substring(at, end);
        String right = name + "-" + text.substring(digits, end);
        found.accept(fixable(unit.text().span(at, end), right, wrong, right));
      }
    }
  }
}
