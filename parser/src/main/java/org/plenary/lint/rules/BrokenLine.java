package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;
import org.plenary.source.SourceForm;
import org.plenary.source.Span;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** A line that ends in the middle of a sentence, which goes on in the next. */
public final class BrokenLine implements Rule {
  /** Where more than this share of the long paragraphs is broken, the file is wrapped by habit. */
  private static final double HABIT = 0.3;

  private static final int FEW = 5;
  private static final String HYPHENS = "-‑\u00ad–/";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-005", Severity.WARNING);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (context.source().form() == SourceForm.DOCX) {
      // Word keeps paragraphs apart from lines: a break inside one is a matter of layout.
      return;
    }
    List<Diagnostic> broken = new ArrayList<>();
    int paragraphs = 0;
    for (Unit unit : context.units()) {
      paragraphs += unit.text().length() > 0 ? 1 : 0;
      int at = breakIn(unit, context.text());
      if (at >= 0) {
        broken.add(at(unit, at, context));
      }
    }
    if (broken.size() <= FEW || broken.size() <= HABIT * paragraphs) {
      broken.forEach(found);
    }
  }

  private Diagnostic at(Unit unit, int at, LintContext context) {
    String text = unit.text().text();
    int start = at;
    while (start > 0 && !Blanks.isBlank(text.charAt(start - 1))) {
      start--;
    }
    Span span = unit.text().span(start, at);
    String word = text.substring(start, at);
    return unit.kind() == UnitKind.TITLE || unit.kind() == UnitKind.HEADING
        ? new Diagnostic(
            info().code(),
            Severity.NOTE,
            span,
            finding(span, word).message(),
            List.of(),
            List.of(),
            "")
        : finding(span, word).fixedBy(joined(unit, at, context));
  }

  /** One blank for the break and the blanks around it; nothing where a blank may be wrong. */
  private static List<Edit> joined(Unit unit, int at, LintContext context) {
    String source = context.text();
    int start = unit.text().sourceOffset(at - 1) + 1;
    int end = Blanks.skip(source, start, source.length());
    long breaks = source.substring(start, end).chars().filter(c -> c == '\n').count();
    boolean blank =
        context.source().form() == SourceForm.TEXT
            && context.language() != Language.ZH
            && breaks == 1
            && !Words.isOneOf(source, start - 1, HYPHENS);
    return blank ? List.of(new Edit(new Span(start, end), " ")) : List.of();
  }

  /** The end of the last word before a break of the line inside a unit; -1 when there is none. */
  private static int breakIn(Unit unit, String source) {
    Prose prose = unit.text();
    String text = prose.text();
    for (int i = 1; i < text.length(); i++) {
      int before = prose.sourceOffset(i - 1) + 1;
      int here = prose.sourceOffset(i);
      boolean gap = here > before && Blanks.onlyBlanks(source, before, here);
      boolean jump = gap && source.substring(before, here).indexOf('\n') >= 0;
      boolean within =
          text.charAt(i) == '\n' || here < source.length() && source.charAt(here) == '\n';
      if ((jump || within) && !Words.inAddress(text, i - 1)) {
        return Blanks.skipBack(text, 0, i);
      }
    }
    return -1;
  }
}
