package org.plenary.lint;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;

/** A rule about what authors say to this program, which can be judged when all others have run. */
public interface ClosingRule extends Rule {
  /** Hands on every finding about the suppressions of a draft. */
  void close(Suppressing suppressing, Consumer<Diagnostic> found);

  /** Nothing: the draft itself is not looked at. */
  @Override
  default void check(LintContext context, Consumer<Diagnostic> found) {
    // See close().
  }
}
