package org.plenary.lint.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** A label that another item of the same list has already. */
public final class RepeatedLabel implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("NUM-003", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct() || RunTogether.in(context)) {
      return;
    }
    for (Siblings list : Siblings.of(context)) {
      Map<String, Block.Item> first = new HashMap<>();
      for (Block.Item item : list.items()) {
        boolean counted = list.isInClauses() && BrokenSequence.isPlain(item);
        Block.Item earlier = counted ? first.putIfAbsent(item.label().path(), item) : null;
        if (earlier != null) {
          Diagnostic twice =
              finding(UnitPlaces.label(item, context.text()), item.label().printed())
                  .beside(UnitPlaces.label(earlier, context.text()), "NUM-003.before");
          found.accept(mended(twice, list.items(), earlier, item, context.text()));
        }
      }
    }
  }

  /** Where the others of the list say which label is wrong, and what it should be. */
  private static Diagnostic mended(
      Diagnostic twice, List<Block.Item> items, Block.Item earlier, Block.Item item, String text) {
    String printed = item.label().printed();
    Optional<Relabelling> later = Relabelling.of(items, item);
    if (later.isPresent()) {
      return twice
          .saying("NUM-003.later", printed, later.get().label())
          .fixedBy(UnitPlaces.relabelled(item, later.get().label(), text));
    }
    Optional<Relabelling> first = Relabelling.of(items, earlier);
    return first.isEmpty()
        ? twice
        : twice
            .saying("NUM-003.first", printed, first.get().label())
            .fixedBy(UnitPlaces.relabelled(earlier, first.get().label(), text));
  }
}
