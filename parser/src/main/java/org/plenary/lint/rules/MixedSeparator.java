package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Siblings;
import org.plenary.lint.UnitPlaces;
import org.plenary.model.Block;
import org.plenary.source.Span;

/** Labels of one list with different blanks behind them: {@code 1. } and {@code 3.⇥}. */
public final class MixedSeparator implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("NUM-010", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Siblings list : Siblings.of(context)) {
      if (list.items().size() < 3) {
        continue;
      }
      long tabs = list.items().stream().filter(item -> hasTab(item, context)).count();
      long blanks = list.items().stream().filter(item -> hasBlank(item, context)).count();
      if (tabs == 0 || blanks == 0 || tabs == blanks) {
        continue;
      }
      boolean tabIsRight = tabs > blanks;
      String usual =
          list.items().stream()
              .filter(item -> tabIsRight ? hasTab(item, context) : hasBlank(item, context))
              .map(item -> separator(item, context))
              .findFirst()
              .orElse("");
      for (Block.Item item : list.items()) {
        if (tabIsRight ? hasBlank(item, context) : hasTab(item, context)) {
          report(item, usual, context, found);
        }
      }
    }
  }

  private void report(
      Block.Item item, String usual, LintContext context, Consumer<Diagnostic> found) {
    Span label = UnitPlaces.label(item, context.text());
    Span blank = new Span(label.end(), item.text().sourceOffset(0));
    found.accept(finding(label, item.label().printed()).fixedBy(new Edit(blank, usual)));
  }

  private static boolean hasTab(Block.Item item, LintContext context) {
    return separator(item, context).indexOf('\t') >= 0;
  }

  private static boolean hasBlank(Block.Item item, LintContext context) {
    String separator = separator(item, context);
    return !separator.isEmpty() && separator.indexOf('\t') < 0;
  }

  private static String separator(Block.Item item, LintContext context) {
    Span label = UnitPlaces.label(item, context.text());
    int start = item.text().sourceOffset(0);
    return label.length() == 0 || start < label.end()
        ? ""
        : context.text().substring(label.end(), start);
  }
}
