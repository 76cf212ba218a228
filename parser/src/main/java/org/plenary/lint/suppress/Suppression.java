package org.plenary.lint.suppress;

import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.Span;

/**
 * Findings of some rules that are not to be reported in some part of a draft.
 *
 * @param scope where
 * @param codes of which rules
 * @param reason why, in the author's words; may be empty
 * @param own where it is said
 */
public record Suppression(Span scope, CodePattern codes, String reason, Span own) {
  /** True for a finding that it keeps back: one that begins in its scope. */
  public boolean covers(Diagnostic diagnostic) {
    int start = diagnostic.span().start();
    return codes.fits(diagnostic.rule()) && scope.start() <= start && start <= scope.end();
  }
}
