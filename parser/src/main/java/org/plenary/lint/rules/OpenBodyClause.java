package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.model.PartKind;
import org.plenary.source.Blanks;
import org.plenary.source.Span;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** A body clause without the comma that leads over to the first callout. */
public final class OpenBodyClause implements UnitRule {
  private static final String ENDS = ",，،:：";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-004", Severity.WARNING).only(Profile.ITU, Profile.UN);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    if (unit.kind() != UnitKind.BODY || !hasPreamble(context)) {
      return;
    }
    String text = unit.text().text();
    int end = Blanks.skipBack(text, 0, text.length());
    if (end == 0 || Words.isOneOf(text, end - 1, ENDS)) {
      return;
    }
    int start = Math.max(0, text.lastIndexOf(' ', end - 1) + 1);
    Span last = unit.text().span(end - 1, end);
    Diagnostic open = finding(unit.text().span(start, end), text.substring(start, end));
    boolean comma = context.language() != Language.ZH && context.language() != Language.AR;
    found.accept(comma ? open.fixedBy(new Edit(new Span(last.end(), last.end()), ",")) : open);
  }

  private static boolean hasPreamble(LintContext context) {
    return context.units().stream().anyMatch(unit -> unit.part() == PartKind.PREAMBLE);
  }
}
