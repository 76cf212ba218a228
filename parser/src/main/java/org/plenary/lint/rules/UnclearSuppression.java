package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.ClosingRule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Suppressing;
import org.plenary.lint.suppress.Suppression;
import org.plenary.lint.suppress.Suppressions.Unclear;

/** {@code plenary: ignore NUM-999}, {@code plenary: ignore}, {@code plenary: skip NUM-001}. */
public final class UnclearSuppression implements ClosingRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("SUP-002", Severity.WARNING);
  }

  @Override
  public void close(Suppressing suppressing, Consumer<Diagnostic> found) {
    for (Suppression nameless : suppressing.nameless()) {
      found.accept(finding(nameless.own(), nameless.codes().text()));
    }
    for (Unclear unclear : suppressing.unclear()) {
      String key = unclear.codeMissing() ? "SUP-002.code" : "SUP-002.verb";
      found.accept(finding(unclear.span()).saying(key, unclear.verb()));
    }
  }
}
