package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.lint.Words;
import org.plenary.model.Block;
import org.plenary.model.MatterRole;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** {@code Приложение: 1} where another number of annexes with a heading follows. */
public final class WrongAnnexCount implements UnitRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-026", Severity.NOTE).only(Profile.ITU);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    if (!unit.id().contains("." + MatterRole.ANNEX_COUNT.code())) {
      return;
    }
    String text = unit.text().text();
    int end = Blanks.skipBack(text, 0, text.length());
    int start = Words.digitsStart(text, end);
    if (start == end || end - start > 2) {
      return;
    }
    int said = Integer.parseInt(text.substring(start, end));
    long headed =
        context.draft().documents().stream()
            .flatMap(document -> document.parts().stream())
            .filter(part -> part.kind() == PartKind.ANNEX)
            .filter(WrongAnnexCount::isHeaded)
            .count();
    if (headed != said) {
      found.accept(finding(unit.text().span(0, end), String.valueOf(said), String.valueOf(headed)));
    }
  }

  private static boolean isHeaded(Part annex) {
    return annex.content().stream()
        .anyMatch(
            block ->
                block instanceof Block.Matter matter && matter.role() == MatterRole.ANNEX_HEADING);
  }
}
