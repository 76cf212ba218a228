package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** A dash of another length than the rest of the draft has: {@code —} among {@code –}. */
public final class OtherDash implements Rule {
  private static final char EN = '–';
  private static final char EM = '—';
  private static final int CLEARLY_MORE = 4;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-004", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    int en = 0;
    int em = 0;
    for (Unit unit : context.units()) {
      en += dashes(unit.text().text(), EN).size();
      em += dashes(unit.text().text(), EM).size();
    }
    if (en == 0 || em == 0) {
      return;
    }
    if (en >= CLEARLY_MORE * em) {
      report(context, EM, EN, found);
    } else if (em >= CLEARLY_MORE * en) {
      report(context, EN, EM, found);
    }
  }

  private void report(LintContext context, char wrong, char right, Consumer<Diagnostic> found) {
    for (Unit unit : context.units()) {
      for (int at : dashes(unit.text().text(), wrong)) {
        String dash = String.valueOf(right);
        found.accept(fixable(unit.text().span(at, at + 1), dash, String.valueOf(wrong), dash));
      }
    }
  }

  /** Dashes between words; those of ranges stand without blanks. */
  private static List<Integer> dashes(String text, char dash) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(dash); at >= 0; at = text.indexOf(dash, at + 1)) {
      boolean before = at > 0 && Blanks.isBlank(text.charAt(at - 1));
      boolean behind = at + 1 < text.length() && Blanks.isBlank(text.charAt(at + 1));
      if (before && behind) {
        places.add(at);
      }
    }
    return places;
  }
}
