package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.model.ActType;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.MatterRole;
import org.plenary.model.Part;
import org.plenary.model.PartKind;

/** No body clause between the title and the first callout: who resolves is not said. */
public final class NoBodyClause implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("STR-003", Severity.WARNING).only(Profile.ITU, Profile.UN);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Document document : context.draft().documents()) {
      boolean numbered = document.identification().type() == ActType.RESOLUTION;
      if (document.kind() == DocumentKind.RESOLUTION && numbered && !hasBody(document)) {
        document.parts().stream()
            .filter(part -> part.kind() == PartKind.PREAMBLE && !part.content().isEmpty())
            .findFirst()
            .map(part -> part.content().get(0))
            .filter(Block.Callout.class::isInstance)
            .ifPresent(callout -> found.accept(finding(callout.text().span())));
      }
    }
  }

  private static boolean hasBody(Document document) {
    return document.parts().stream()
        .map(Part::content)
        .flatMap(java.util.Collection::stream)
        .anyMatch(
            block ->
                block instanceof Block.Matter matter && matter.role() == MatterRole.BODY_CLAUSE);
  }
}
