package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.CodePoints;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** A character that shows nothing, or only in one font: a soft hyphen, U+200B, a private sign. */
public final class InvisibleCharacter implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-012", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    String text = unit.text().text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isStray(c)) {
        Span span = unit.text().span(at, at + 1);
        Diagnostic stray = finding(span, CodePoints.name(c));
        boolean empty = c == '\u00ad' || c == '\u200b' || c == '\ufeff';
        found.accept(empty ? stray.fixedBy(new Edit(span, "")) : stray);
      }
    }
  }

  private static boolean isStray(char c) {
    boolean control =
        c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\u007f' && c < '\u00a0';
    boolean empty = c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\ufffd';
    return control || empty || c >= '\ue000' && c <= '\uf8ff';
  }
}
