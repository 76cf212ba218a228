package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.language.LookAlikes;
import org.plenary.lint.CodePoints;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.SqueezedText;
import org.plenary.lint.Words;
import org.plenary.refer.Reference;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** Cyrillic letters in a symbol that is written in Latin ones: {@code А/RES/70/1}. */
public final class LookalikeSymbol implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("ALPH-003", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Unit unit : context.units()) {
      for (Reference reference : context.references()) {
        if (reference.unit().equals(unit.id()) && reference.citation().lookalikes()) {
          check(unit, reference, found);
        }
      }
    }
  }

  private void check(Unit unit, Reference reference, Consumer<Diagnostic> found) {
    String text = reference.text();
    SqueezedText squeezed = new SqueezedText(unit);
    for (int at = 0; at < text.length(); at++) {
      boolean symbol =
          Words.isOneOf(text, at + 1, "/-0123456789") || Words.isOneOf(text, at - 1, "/");
      boolean alone = !Words.isLetter(text, at - 1) && !Words.isLetter(text, at + 1);
      char c = text.charAt(at);
      if (symbol && alone && LookAlikes.isCyrillic(c) && LookAlikes.latin(c) != c) {
        Span span = squeezed.span(reference.start() + at, reference.start() + at + 1);
        String right = String.valueOf(LookAlikes.latin(c));
        found.accept(fixable(span, right, text, String.valueOf(c), CodePoints.name(c)));
        return;
      }
    }
  }
}
