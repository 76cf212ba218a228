package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.language.LookAlikes;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** A word of Latin and Cyrillic letters that look alike: {@code Cовет} with a Latin {@code C}. */
public final class MixedScriptWord implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("ALPH-001", Severity.ERROR);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at > 1) {
        check(unit, text.substring(at, end), at, found);
      }
      at = end + 1;
    }
  }

  private void check(Unit unit, String word, int at, Consumer<Diagnostic> found) {
    long latin = word.chars().filter(c -> LookAlikes.isLatin((char) c)).count();
    long cyrillic = word.chars().filter(c -> LookAlikes.isCyrillic((char) c)).count();
    if (latin == 0 || cyrillic == 0) {
      return;
    }
    Span span = unit.text().span(at, at + word.length());
    String right = latin > cyrillic ? LookAlikes.latin(word) : LookAlikes.cyrillic(word);
    boolean whole = right.chars().allMatch(c -> LookAlikes.isLatin((char) c) == latin > cyrillic);
    boolean lower = Character.isLowerCase(word.charAt(0));
    if (whole) {
      found.accept(fixable(span, right, word, right));
    } else if (lower || latin + cyrillic > 3) {
      found.accept(finding(span, word, right));
    }
  }
}
