package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.unit.Unit;

/** What an author meant to fill in and did not: {@code [XXX]}, {@code TBD}, {@code ???}. */
public final class DraftResidue implements UnitRule {
  private static final List<String> WORDS = List.of("TBD", "TBC", "TODO", "XXXX");
  private static final List<String> SIGNS = List.of("???", "[...]", "[…]", "[ ]", "[XXX]", "[xxx]");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-030", Severity.NOTE);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (String word : WORDS) {
      for (int at = Words.find(text, word, 0); at >= 0; at = Words.find(text, word, at + 1)) {
        if (!Words.inAddress(text, at)) {
          found.accept(finding(unit.text().span(at, at + word.length()), word));
        }
      }
    }
    for (String sign : SIGNS) {
      for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        found.accept(finding(unit.text().span(at, at + sign.length()), sign));
      }
    }
  }
}
