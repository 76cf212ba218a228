package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.language.LookAlikes;
import org.plenary.lint.CodePoints;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Siblings;
import org.plenary.lint.UnitPlaces;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.source.Span;

/**
 * A list letter in another script than those beside it: the Cyrillic {@code а)} before {@code b)}.
 */
public final class ForeignListLetter implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("ALPH-002", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Siblings list : Siblings.of(context)) {
      for (Block.Item item : list.items()) {
        if (item.label().kind() == Label.Kind.LETTER || item.label().kind() == Label.Kind.ROMAN) {
          check(item, context, found);
        }
      }
    }
  }

  private void check(Block.Item item, LintContext context, Consumer<Diagnostic> found) {
    String printed = item.label().printed();
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (LookAlikes.isCyrillic(c)) {
        Span span = UnitPlaces.label(item, context.text());
        String right = LookAlikes.latin(printed);
        Severity severity = context.profile() == Profile.UN ? Severity.WARNING : info().severity();
        Diagnostic foreign =
            Diagnostic.of(info().code(), severity, span, printed, right, CodePoints.name(c));
        found.accept(foreign.fixedBy(edits(span, context.text())));
        return;
      }
    }
  }

  /** The Latin letters for those of a label that look like them; none for one that Word counts. */
  private static List<Edit> edits(Span label, String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = label.start(); i < label.end(); i++) {
      String typed = text.substring(i, i + 1);
      String right = LookAlikes.latin(typed);
      if (!right.equals(typed)) {
        edits.add(new Edit(new Span(i, i + 1), right));
      }
    }
    return edits;
  }
}
