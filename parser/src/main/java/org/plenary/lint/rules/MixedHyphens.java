package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.SqueezedText;
import org.plenary.refer.Reference;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** A hyphen and a no-break hyphen in one reference: {@code МСЭ‑R 61-3}. */
public final class MixedHyphens implements Rule {
  private static final char FIXED = '\u2011';

  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-006", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Unit unit : context.units()) {
      for (Reference reference : context.references()) {
        String text = reference.text();
        boolean own = reference.unit().equals(unit.id());
        if (own && text.indexOf(FIXED) >= 0 && text.indexOf('-') >= 0) {
          int hyphen = reference.start() + text.indexOf('-');
          SqueezedText squeezed = new SqueezedText(unit);
          Span span = squeezed.span(reference.start(), reference.end());
          Edit edit = new Edit(squeezed.span(hyphen, hyphen + 1), String.valueOf(FIXED));
          found.accept(finding(span, text).fixedBy(edit));
        }
      }
    }
  }
}
