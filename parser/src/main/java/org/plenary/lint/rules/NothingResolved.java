package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Clauses;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Part;
import org.plenary.model.PartKind;

/** A resolution with reasons and no act: nothing behind {@code considering}. */
public final class NothingResolved implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-006", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Document document : context.draft().documents()) {
      List<Part> parts = document.parts();
      boolean acts = parts.stream().anyMatch(part -> part.kind() == PartKind.OPERATIVE);
      if (document.kind() == DocumentKind.RESOLUTION && !acts) {
        parts.stream()
            .filter(part -> part.kind() == PartKind.PREAMBLE && !part.content().isEmpty())
            .reduce((first, second) -> second)
            .ifPresent(part -> found.accept(finding(last(part).text().span())));
      }
    }
  }

  private static Block last(Part part) {
    return Clauses.last(part.content().get(part.content().size() - 1));
  }
}
