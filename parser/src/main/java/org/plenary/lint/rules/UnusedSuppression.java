package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.ClosingRule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Suppressing;
import org.plenary.lint.suppress.Suppression;

/** {@code plenary: ignore NUM-001} where that rule finds nothing. */
public final class UnusedSuppression implements ClosingRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("SUP-001", Severity.WARNING);
  }

  @Override
  public void close(Suppressing suppressing, Consumer<Diagnostic> found) {
    for (Suppression unused : suppressing.unused()) {
      found.accept(finding(unused.own(), unused.codes().text()));
    }
  }
}
