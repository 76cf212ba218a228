package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.SqueezedText;
import org.plenary.refer.Reference;
import org.plenary.unit.Unit;

/** A mark of another kind in a list: a colon among semicolons, a semicolon among commas. */
public final class OtherMarkInList implements Rule {
  private static final int FEWEST = 6;
  private static final int LONGEST = 70;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-015", Severity.WARNING);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Unit unit : context.units()) {
      colon(unit, found);
      references(unit, context, found);
    }
  }

  /**
   * {@code topics: access; capacity: climate; data; …}: the second colon stands for a semicolon.
   */
  private void colon(Unit unit, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    int lead = text.indexOf(": ");
    if (lead < 0) {
      return;
    }
    int parts = 0;
    int start = lead + 1;
    int wrong = -1;
    int colons = 0;
    for (int end = text.indexOf(';', start); end >= 0; end = text.indexOf(';', start)) {
      int colon = text.indexOf(": ", start);
      if (end - start > LONGEST || text.substring(start, end).indexOf('"') >= 0) {
        return;
      }
      if (colon >= 0 && colon < end) {
        wrong = colon;
        colons++;
      }
      parts++;
      start = end + 1;
    }
    if (colons == 1 && parts >= FEWEST) {
      found.accept(finding(unit.text().span(wrong, wrong + 1), ":", ";"));
    }
  }

  /** References one behind the other, {@code 73/218; 79/277} where all others have a comma. */
  private void references(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    List<Reference> own =
        context.references().stream().filter(r -> r.unit().equals(unit.id())).toList();
    if (own.size() < FEWEST) {
      return;
    }
    SqueezedText squeezed = new SqueezedText(unit);
    List<Integer> semicolons = new ArrayList<>();
    int commas = 0;
    for (int i = 1; i < own.size(); i++) {
      int end = own.get(i - 1).end();
      int start = own.get(i).start();
      boolean near = start == end + 2 && own.get(i).kind().equals(own.get(i - 1).kind());
      String between = near ? squeezed.text().substring(end, start) : "";
      boolean bare =
          own.get(i).text().length() == 0 || !Character.isLowerCase(own.get(i).text().charAt(0));
      commas += between.equals(", ") ? 1 : 0;
      if (between.equals("; ") && bare && isSymbol(own.get(i)) && isSymbol(own.get(i - 1))) {
        semicolons.add(end);
      }
    }
    if (semicolons.size() == 1 && commas >= FEWEST - 1) {
      int at = semicolons.get(0);
      found.accept(fixable(squeezed.span(at, at + 1), ",", ";", ","));
    }
  }

  private static boolean isSymbol(Reference reference) {
    return reference.text().indexOf('/') >= 0 && reference.text().indexOf(' ') < 0;
  }
}
