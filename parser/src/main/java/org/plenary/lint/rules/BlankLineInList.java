package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Siblings;
import org.plenary.source.Blanks;
import org.plenary.source.SourceForm;
import org.plenary.source.Span;

/** An empty line between two items of a list that has none elsewhere. */
public final class BlankLineInList implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-006", Severity.NOTE);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (context.source().form() == SourceForm.MARKDOWN) {
      // There an empty line is what ends a paragraph.
      return;
    }
    List<Span> lines = context.lines();
    NavigableSet<Integer> items = laterItems(context);
    int tight = 0;
    List<Span> blank = new ArrayList<>();
    for (int i = 1; i + 1 < lines.size(); i++) {
      boolean shown = isShown(lines.get(i), context);
      boolean before = isShown(lines.get(i - 1), context);
      if (shown && before) {
        tight++;
      } else if (!shown && before && isItem(lines.get(i + 1), items)) {
        blank.add(lines.get(i));
      }
    }
    if (blank.size() * 3 <= tight) {
      // The line goes with its end, whatever signs that has.
      for (int i = 1; i < lines.size(); i++) {
        Span line = lines.get(i - 1);
        if (blank.contains(line)) {
          Span whole = new Span(line.start(), lines.get(i).start());
          found.accept(finding(line).fixedBy(new Edit(whole, "")));
        }
      }
    }
  }

  private static boolean isShown(Span line, LintContext context) {
    return !Blanks.onlyBlanks(context.text(), line.start(), line.end());
  }

  /** Where the items begin, without the first of each list. */
  private static NavigableSet<Integer> laterItems(LintContext context) {
    NavigableSet<Integer> starts = new TreeSet<>();
    for (Siblings list : Siblings.of(context)) {
      list.items().stream().skip(1).forEach(item -> starts.add(item.text().sourceOffset(0)));
    }
    return starts;
  }

  private static boolean isItem(Span line, NavigableSet<Integer> items) {
    Integer start = items.ceiling(line.start());
    return start != null && start <= line.end();
  }
}
