package org.plenary.lint.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.RunTogether;

/** A reference to a callout that the draft does not have: {@code recognizing b) above}. */
public final class DanglingCalloutReference implements Rule {
  private static final Set<String> REASONS = Set.of("reference.no-callout");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("REF-014", Severity.ERROR).only(Profile.ITU).onSoundStructure();
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!RunTogether.in(context)) {
      ReferenceReasons.report(this, REASONS, context, found);
    }
  }
}
