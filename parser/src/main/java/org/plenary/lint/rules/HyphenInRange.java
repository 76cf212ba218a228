package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** A range with a hyphen in the place of a dash: {@code 2025-2026 годы}, {@code 16-17 сентября}. */
public final class HyphenInRange implements UnitRule {
  private static final String DASH = "–";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-001", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    if (context.language() != Language.RU && context.language() != Language.EN) {
      return;
    }
    for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      int start = Words.digitsStart(text, at);
      int end = Words.digitsEnd(text, at + 1);
      if (start < at
          && end > at + 1
          && standsAlone(text, start, end)
          && !areEditions(text, start, end)) {
        boolean range =
            Ranges.isYears(text, start, at, end) || Ranges.isDays(text, start, at, end, context);
        if (range) {
          found.accept(fixable(unit.text().span(at, at + 1), DASH, text.substring(start, end)));
        }
      }
    }
  }

  /** A line that is nothing but the years in which a text was adopted: {@code (2001-2009)}. */
  private static boolean areEditions(String text, int start, int end) {
    return start == 1
        && end == text.length() - 1
        && text.charAt(0) == '('
        && text.charAt(end) == ')';
  }

  private static boolean standsAlone(String text, int start, int end) {
    boolean before =
        start == 0
            || Blanks.isBlank(text.charAt(start - 1))
            || Words.isOneOf(text, start - 1, "(«\"“");
    return before
        && !Words.isOneOf(text, end, "-‑–/")
        && !Words.isLetter(text, end)
        && !Words.inAddress(text, start);
  }
}
