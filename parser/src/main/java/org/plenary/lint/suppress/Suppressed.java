package org.plenary.lint.suppress;

import org.plenary.diagnostic.Diagnostic;

/**
 * A finding that its author knows and wants to keep.
 *
 * @param reason why, in the author's words; may be empty
 */
public record Suppressed(Diagnostic diagnostic, String reason) {}
