package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Fold;
import org.plenary.language.Language;
import org.plenary.language.Term;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** Two numbers that a lost hyphen ran together: {@code 1617 декабря}, {@code 19992003}. */
public final class FusedRange implements UnitRule {
  private static final String DASH = "–";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST_MONTH = 31;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-004", Severity.ERROR);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    int at = 0;
    while (at < text.length()) {
      int end = Words.digitsEnd(text, at);
      if (end > at && stands(text, at, end)) {
        int split = split(text, at, end, context);
        if (split > 0) {
          String first = text.substring(at, split);
          String second = text.substring(split, end);
          Diagnostic fused =
              finding(unit.text().span(at, end), text.substring(at, end), first, second);
          // Of eight digits without a month it is only likely that they are years.
          boolean certain = end - at < 8;
          found.accept(certain ? fused.fixedBy(new Edit(point(unit, split), DASH)) : fused);
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private static Span point(Unit unit, int at) {
    int offset = unit.text().sourceOffset(at);
    return new Span(offset, offset);
  }

  private static boolean stands(String text, int at, int end) {
    return (at == 0 || Blanks.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '(')
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
        && !Words.isOneOf(text, end, "/-‑–@");
  }

  private static int split(String text, int at, int end, LintContext context) {
    int length = end - at;
    if (length == 8) {
      int first = Integer.parseInt(text.substring(at, at + 4));
      int second = Integer.parseInt(text.substring(at + 4, end));
      return first >= FIRST_YEAR && second <= LAST_YEAR && first < second ? at + 4 : 0;
    }
    if (length != 3 && length != 4 || !isMonth(text, end, context)) {
      return 0;
    }
    int split = end - 2;
    int first = Integer.parseInt(text.substring(at, split));
    int second = Integer.parseInt(text.substring(split, end));
    return first > 0 && first < second && second <= LONGEST_MONTH ? split : 0;
  }

  private static boolean isMonth(String text, int from, LintContext context) {
    int word = Blanks.skip(text, from, text.length());
    int end = Words.end(text, word);
    boolean capital = end > word && Character.isUpperCase(text.charAt(word));
    return end > word
        && (capital || context.language() != Language.EN)
        && context.vocabulary().opensWith(Term.MONTH, Fold.fold(text.substring(word, end)));
  }
}
