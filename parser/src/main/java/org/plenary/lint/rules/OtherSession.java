package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.model.Document;
import org.plenary.model.Identification;
import org.plenary.source.Span;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/**
 * A body clause of another session than the number line: {@code RESOLUTION 41 (Rev. Kigali, 2022)}
 * over {@code The World Telecommunication Development Conference (Buenos Aires, 2017),}.
 */
public final class OtherSession implements UnitRule {
  private static final int YEAR = 4;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-005", Severity.ERROR).only(Profile.ITU);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    if (unit.kind() != UnitKind.BODY || !context.isAct()) {
      return;
    }
    Document document = context.draft().documents().get(unit.document() - 1);
    Identification said = document.identification();
    String text = unit.text().text();
    List<Integer> years = years(text);
    boolean comparable = said.year().length() == YEAR && years.size() == 1;
    if (comparable && !text.startsWith(said.year(), years.get(0))) {
      Span span = unit.text().span(years.get(0), years.get(0) + YEAR);
      found.accept(finding(span, text.substring(years.get(0), years.get(0) + YEAR), said.year()));
    }
  }

  /** Where numbers of four digits begin. */
  private static List<Integer> years(String text) {
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = Words.digitsEnd(text, i);
      if (end - i == YEAR) {
        years.add(i);
      }
      i = Math.max(i, end);
    }
    return years;
  }
}
