package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.RunTogether;
import org.plenary.lint.Siblings;
import org.plenary.lint.UnitPlaces;
import org.plenary.model.Block;
import org.plenary.model.Label;

/**
 * A label that does not follow the one before it: {@code c)} after {@code a)}, {@code 4} after
 * {@code 2}.
 */
public final class BrokenSequence implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("NUM-001", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct() || RunTogether.in(context)) {
      return;
    }
    for (Siblings list : Siblings.of(context)) {
      if (list.isInClauses()) {
        check(list, context, found);
      }
    }
  }

  private void check(Siblings list, LintContext context, Consumer<Diagnostic> found) {
    List<Block.Item> items = list.items().stream().filter(BrokenSequence::isPlain).toList();
    for (int i = 1; i < items.size(); i++) {
      Label before = items.get(i - 1).label();
      Label here = items.get(i).label();
      if (here.value() > before.value() + 1
          && !isTaken(items, before.value() + 1)
          && !isTwice(items, before.value())) {
        String gap = here.value() == before.value() + 2 ? "NUM-001" : "NUM-001.several";
        found.accept(
            finding(UnitPlaces.label(items.get(i), context.text()))
                .saying(gap, here.printed(), before.printed())
                .beside(UnitPlaces.label(items.get(i - 1), context.text()), "NUM-001.before"));
      }
    }
  }

  private static boolean isTaken(List<Block.Item> items, int value) {
    return items.stream().anyMatch(item -> item.label().value() == value);
  }

  /** The gap comes of a label used twice, which is another finding. */
  private static boolean isTwice(List<Block.Item> items, int value) {
    return items.stream().filter(item -> item.label().value() == value).count() > 1;
  }

  /** A label without {@code bis} that counts in an alphabet. */
  static boolean isPlain(Block.Item item) {
    Label label = item.label();
    return switch (label.kind()) {
      case NUMBER -> label.path().equals(String.valueOf(label.value()));
      case LETTER, CYRILLIC, UPPER_LETTER -> label.path().length() == 1;
      case ROMAN, UPPER_ROMAN, CHINESE -> true;
      case NONE, COMPOUND, ARABIC, BULLET -> false;
    };
  }
}
