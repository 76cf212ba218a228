package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.WordList;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.unit.Unit;

/** Words that only make sense as a link, and lead nowhere: {@code размещен здесь}. */
public final class LostLink implements UnitRule {
  private static final String ENDS = ".,;)";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-024", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (String phrase : context.words().of(WordList.LINK_PHRASE)) {
      for (int at = Words.find(text, phrase, 0); at >= 0; at = Words.find(text, phrase, at + 1)) {
        int end = at + phrase.length();
        boolean closed = end == text.length() || Words.isOneOf(text, end, ENDS);
        boolean address = text.startsWith("http", Blanks.skip(text, end, text.length()));
        if (closed && !address && !isLinked(unit, at, end)) {
          found.accept(finding(unit.text().span(at, end), phrase));
        }
      }
    }
  }

  private static boolean isLinked(Unit unit, int from, int to) {
    return unit.text().marks().stream()
        .anyMatch(mark -> mark instanceof Mark.Link && mark.start() < to && mark.end() > from);
  }
}
