package org.plenary.lint;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.lint.suppress.Suppressed;

/**
 * What was found in a draft.
 *
 * @param findings in the order of the text
 * @param suppressed those that the draft says not to report
 */
public record Linted(List<Diagnostic> findings, List<Suppressed> suppressed) {
  public Linted {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }
}
