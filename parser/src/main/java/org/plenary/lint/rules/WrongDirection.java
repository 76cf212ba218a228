package org.plenary.lint.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;

/** A reference that points up to what stands below, or down to what stands above. */
public final class WrongDirection implements Rule {
  private static final Set<String> REASONS = Set.of("reference.not-above", "reference.not-below");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-013", Severity.WARNING).only(Profile.ITU).onSoundStructure();
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    ReferenceReasons.report(this, REASONS, context, found);
  }
}
