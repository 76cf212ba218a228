package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitPlaces;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;
import org.plenary.source.SourceForm;
import org.plenary.source.Span;

/** A blank where nobody sees it: at the end of a line, before a tab, before the first word. */
public final class StrayBlank implements Rule {
  /** Where more than this share of the lines is indented, blanks are its way to indent. */
  private static final double HABIT = 0.1;

  /** More than these of one kind are one finding. */
  private static final int MANY = 6;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-011", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (context.source().form() == SourceForm.MARKDOWN) {
      return;
    }
    String text = context.text();
    List<Span> shown =
        context.lines().stream()
            .filter(line -> !Blanks.onlyBlanks(text, line.start(), line.end()))
            .toList();
    report("PUN-011.leading", leading(text, shown), found);
    report("PUN-011", trailing(text, shown), found);
    report("PUN-011.tab", beforeTabs(context, shown), found);
  }

  private void report(String key, List<Span> spans, Consumer<Diagnostic> found) {
    List<Edit> edits = spans.stream().map(span -> new Edit(span, "")).toList();
    if (spans.size() > MANY) {
      String count = String.valueOf(spans.size());
      found.accept(finding(spans.get(0)).saying(key + ".many", count).fixedBy(edits));
    } else {
      edits.forEach(edit -> found.accept(finding(edit.span()).saying(key).fixedBy(edit)));
    }
  }

  private static List<Span> leading(String text, List<Span> shown) {
    List<Span> spans = new ArrayList<>();
    for (Span line : shown) {
      int first = line.start();
      while (text.charAt(first) == ' ') {
        first++;
      }
      if (first > line.start() && text.charAt(first) != '\t') {
        spans.add(new Span(line.start(), first));
      }
    }
    return spans.size() <= Math.max(2, HABIT * shown.size()) ? spans : List.of();
  }

  private static List<Span> trailing(String text, List<Span> shown) {
    List<Span> spans = new ArrayList<>();
    for (Span line : shown) {
      int last = blanksStart(text, line.end());
      if (last < line.end()) {
        spans.add(new Span(last, line.end()));
      }
    }
    return spans;
  }

  private static List<Span> beforeTabs(LintContext context, List<Span> shown) {
    String text = context.text();
    Set<Integer> labelEnds = new HashSet<>();
    context.units().forEach(unit -> labelEnds.add(UnitPlaces.label(unit, text).end()));
    List<Span> spans = new ArrayList<>();
    for (Span line : shown) {
      int words = Blanks.skip(text, line.start(), line.end());
      for (int tab = text.indexOf('\t', words);
          tab >= 0 && tab < line.end();
          tab = text.indexOf('\t', tab + 1)) {
        int start = blanksStart(text, tab);
        boolean labelled = labelEnds.contains(start) || isArtefact(text, start);
        if (start < tab && start > words && !labelled) {
          spans.add(new Span(start, tab));
        }
      }
    }
    return spans;
  }

  /** Behind {@code [1:}, which begins a footnote of an extraction tool. */
  private static boolean isArtefact(String text, int end) {
    int digits = Words.digitsStart(text, end - 1);
    return Words.isOneOf(text, end - 1, ":") && Words.isOneOf(text, digits - 1, "[");
  }

  private static int blanksStart(String text, int to) {
    int i = to;
    while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\u00a0')) {
      i--;
    }
    return i;
  }
}
