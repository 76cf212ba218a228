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
import org.plenary.lint.Siblings;
import org.plenary.lint.UnitPlaces;
import org.plenary.lint.Words;
import org.plenary.model.Block;
import org.plenary.source.SourceForm;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** A hyphen between blanks where a dash is meant: {@code ГОСУДАРСТВ - УЧАСТНИКОВ}. */
public final class HyphenAsDash implements Rule {
  private static final String DASH = "–";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-003", Severity.WARNING);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (context.language() == Language.AR || context.language() == Language.ZH) {
      return;
    }
    if (context.source().form() != SourceForm.MARKDOWN) {
      bullets(context, found);
    }
    for (Unit unit : context.units()) {
      String text = unit.text().text();
      for (int at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
        boolean blanks = isBlank(text, at - 1) && isBlank(text, at + 1);
        if (blanks && at + 2 < text.length()) {
          found.accept(fixable(unit.text().span(at, at + 1), DASH));
        }
      }
    }
  }

  private static boolean isBlank(String text, int at) {
    return Words.isOneOf(text, at, " \u00a0");
  }

  private void bullets(LintContext context, Consumer<Diagnostic> found) {
    for (Siblings list : Siblings.of(context)) {
      List<Edit> edits = new ArrayList<>();
      for (Block.Item item : list.items()) {
        Span label = UnitPlaces.label(item, context.text());
        if (item.label().printed().equals("-") && label.length() > 0) {
          edits.add(new Edit(label, DASH));
        }
      }
      if (!edits.isEmpty()) {
        Span first = edits.get(0).span();
        found.accept(
            Diagnostic.of(info().code(), Severity.NOTE, first)
                .saying("TYP-003.bullet")
                .fixedBy(edits));
      }
    }
  }
}
