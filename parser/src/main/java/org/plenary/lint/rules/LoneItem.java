package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Clauses;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitPlaces;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Label;

/** A callout whose only item has a label: {@code resolves} with a {@code 1} and no {@code 2}. */
public final class LoneItem implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-016", Severity.NOTE).only(Profile.ITU);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct()) {
      return;
    }
    for (Document document : context.draft().documents()) {
      for (Clauses.Clause clause : Clauses.of(document)) {
        List<Block> content = clause.callout().content();
        if (content.size() == 1 && content.get(0) instanceof Block.Item item && isFirst(item)) {
          found.accept(
              finding(UnitPlaces.label(item, context.text()), item.label().printed())
                  .saying("STR-016", item.label().printed(), clause.callout().phrase()));
        }
      }
    }
  }

  private static boolean isFirst(Block.Item item) {
    return item.label().value() == 1 && item.label().kind() != Label.Kind.COMPOUND;
  }
}
