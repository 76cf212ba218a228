package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.SqueezedText;
import org.plenary.lint.Words;
import org.plenary.refer.Body;
import org.plenary.refer.Reference;
import org.plenary.refer.Subject;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** Sessions of the Council cited in two ways: {@code Совета-2011} and {@code Совета (2009 г.)}. */
public final class MixedSessionForms implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-026", Severity.NOTE).only(Profile.ITU);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    List<Diagnostic> joined = new ArrayList<>();
    List<Diagnostic> bracketed = new ArrayList<>();
    for (Unit unit : context.units()) {
      for (Reference reference : context.references()) {
        if (reference.unit().equals(unit.id()) && isOfCouncil(reference)) {
          Span span = new SqueezedText(unit).span(reference.start(), reference.end());
          String text = reference.text();
          int end = Words.digitsStart(text, text.length());
          if (text.length() - end == 4 && Words.isOneOf(text, end - 1, "-‑")) {
            joined.add(finding(span, text));
          } else if (text.endsWith(")") && text.indexOf('(') > 0) {
            bracketed.add(finding(span, text));
          }
        }
      }
    }
    if (!joined.isEmpty() && !bracketed.isEmpty()) {
      Diagnostic first = joined.get(0);
      Diagnostic other = bracketed.get(0);
      found.accept(first.beside(other.span(), "REF-026.other"));
      found.accept(other.beside(first.span(), "REF-026.other"));
    }
  }

  private static boolean isOfCouncil(Reference reference) {
    return reference.citation().subject() instanceof Subject.Act act
        && act.body() == Body.COUNCIL
        && !act.session().isNone()
        && act.session().change() == org.plenary.refer.Session.Change.NONE;
  }
}
