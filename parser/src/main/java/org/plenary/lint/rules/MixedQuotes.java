package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.unit.Unit;

/** Straight quotation marks in a draft that has typographic ones, or the other way round. */
public final class MixedQuotes implements Rule {
  private static final String STRAIGHT = "\"";
  private static final String CURVED = "«“„”";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-008", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    int straight = 0;
    int curved = 0;
    for (Unit unit : context.units()) {
      straight += count(unit.text().text(), STRAIGHT);
      curved += count(unit.text().text(), CURVED);
    }
    if (straight > 0 && curved > 0) {
      String rare = straight < curved ? STRAIGHT : CURVED;
      String usual = straight < curved ? CURVED : STRAIGHT;
      for (Unit unit : context.units()) {
        int at = first(unit.text().text(), rare);
        if (at >= 0) {
          String mark = unit.text().text().substring(at, at + 1);
          found.accept(finding(unit.text().span(at, at + 1), mark, example(context, usual)));
          return;
        }
      }
    }
  }

  private static String example(LintContext context, String marks) {
    for (Unit unit : context.units()) {
      int at = first(unit.text().text(), marks);
      if (at >= 0) {
        return unit.text().text().substring(at, at + 1);
      }
    }
    return marks.substring(0, 1);
  }

  private static int count(String text, String marks) {
    return (int) text.chars().filter(c -> marks.indexOf(c) >= 0).count();
  }

  private static int first(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
