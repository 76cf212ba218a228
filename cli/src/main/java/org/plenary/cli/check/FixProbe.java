package org.plenary.cli.check;

import org.plenary.lint.Rule;

/** Tells whether a rule has safe fixes. */
@FunctionalInterface
public interface FixProbe {
  /** True when at least one finding in its own examples can be put right without asking. */
  boolean isFixable(Rule rule);
}
