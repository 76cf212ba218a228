package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Siblings;
import org.plenary.lint.Words;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Span;

/** An item before the last that ends otherwise than with a semicolon. */
public final class OpenItem implements Rule {
  private static final String WRONG_ENDS = ",.";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-001", Severity.WARNING).only(Profile.ITU, Profile.RCC);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Siblings list : Siblings.of(context)) {
      boolean clauses = context.profile() == Profile.ITU || list.isNested();
      if (context.isAct() && list.isInClauses() && clauses) {
        check(list.items(), context, found);
      }
    }
  }

  private void check(List<Block.Item> items, LintContext context, Consumer<Diagnostic> found) {
    for (int i = 0; i + 1 < items.size(); i++) {
      Block.Item item = items.get(i);
      String text = item.text().text();
      int end = Blanks.skipBack(text, 0, text.length());
      boolean last =
          item.label().value() >= items.get(i + 1).label().value()
              && item.label().kind() != Label.Kind.BULLET;
      if (!last
          && item.content().isEmpty()
          && end > 1
          && Words.isOneOf(text, end - 1, WRONG_ENDS)) {
        Span span = item.text().span(end - 1, end);
        Diagnostic open = finding(span, text.substring(end - 1, end));
        found.accept(
            text.charAt(end - 1) == ',' && context.language() != Language.ZH
                ? open.fixedBy(new Edit(span, ";"))
                : open);
      }
    }
  }
}
