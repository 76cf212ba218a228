package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Urls;
import org.plenary.lint.Words;
import org.plenary.source.Prose;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** A web address that the end of a line cuts in two, or that a full stop is glued to. */
public final class BrokenUrl implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-023", Severity.ERROR);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    Prose prose = unit.text();
    for (int[] url : Urls.in(prose.text())) {
      int cut = cut(prose, url[0], url[1], context.text());
      Span span = prose.span(url[0], url[1]);
      if (cut >= 0) {
        Span gap = new Span(prose.sourceOffset(cut - 1) + 1, prose.sourceOffset(cut));
        found.accept(
            finding(prose.span(url[0], cut), prose.text().substring(url[0], cut))
                .fixedBy(new Edit(gap, "")));
      } else if (prose.text().charAt(url[1] - 1) == '.' && isGlued(context, span)) {
        Span stop = new Span(span.end() - 1, span.end());
        found.accept(Diagnostic.of(info().code(), Severity.NOTE, stop).saying("REF-023.stop"));
      }
    }
  }

  /** An artefact's bracket follows at once: nothing shows where the address ends. */
  private static boolean isGlued(LintContext context, Span span) {
    return Words.isOneOf(context.text(), span.end(), "])");
  }

  private static int cut(Prose prose, int start, int end, String source) {
    for (int i = start + 1; i < end; i++) {
      int before = prose.sourceOffset(i - 1) + 1;
      int here = prose.sourceOffset(i);
      if (here > before && source.substring(before, here).indexOf('\n') >= 0) {
        return i;
      }
    }
    return -1;
  }
}
