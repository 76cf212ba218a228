package org.plenary.lint;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.unit.Unit;

/** A rule that looks at the words of one unit at a time. */
public interface UnitRule extends Rule {
  /** Hands on every finding in a unit. */
  void check(Unit unit, LintContext context, Consumer<Diagnostic> found);

  @Override
  default void check(LintContext context, Consumer<Diagnostic> found) {
    context.units().forEach(unit -> check(unit, context, found));
  }
}
