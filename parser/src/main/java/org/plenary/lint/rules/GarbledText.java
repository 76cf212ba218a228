package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.unit.Unit;

/**
 * Letters that were read in another encoding than they were written in, and characters that stand
 * for what could not be read: {@code rÃ©solution}, {@code r\ufffdsolution}.
 */
public final class GarbledText implements UnitRule {
  private static final char LOST = '\ufffd';

  /** How UTF-8 of Latin and of Cyrillic letters begins when it is read as Windows-1252. */
  private static final String LEADS = "\u00c3\u00d0\u00d1";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-011", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    int from = -1;
    int to = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean garbled = text.charAt(i) == LOST || isGarbled(text, i);
      if (garbled) {
        from = from < 0 ? i : from;
        to = text.charAt(i) == LOST ? i + 1 : i + 2;
      }
    }
    if (from >= 0) {
      found.accept(
          finding(
              unit.text().span(from, Math.min(to, from + 20)),
              text.substring(from, to > from + 20 ? from + 20 : to)));
    }
  }

  private static boolean isGarbled(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return LEADS.indexOf(text.charAt(at)) >= 0
        && (next >= '\u0080' && next <= '\u00bf' || next >= '\u2010' && next <= '\u2122');
  }
}
