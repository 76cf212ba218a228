package org.plenary.lint.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitReferences;
import org.plenary.refer.Reference;
import org.plenary.source.Span;

/** One resolution that is cited with two revisions. */
public final class MixedRevisions implements Rule {
  private record First(String revision, Span span) {}

  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-005", Severity.NOTE).only(Profile.ITU);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    Map<String, First> seen = new HashMap<>();
    for (UnitReferences.Placed placed : UnitReferences.of(context)) {
      Reference reference = placed.reference();
      if (reference.revision().isEmpty() || reference.target().isEmpty()) {
        continue;
      }
      String act = reference.document() + " " + reference.target();
      First first = seen.putIfAbsent(act, new First(reference.revision(), placed.span()));
      if (first != null && !first.revision().equals(reference.revision())) {
        found.accept(
            finding(placed.span(), reference.text()).beside(first.span(), "REF-005.before"));
      }
    }
  }
}
