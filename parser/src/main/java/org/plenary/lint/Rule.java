package org.plenary.lint;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.source.Span;

/**
 * One thing that a draft must not have. Named after it, without state.
 *
 * <p>A rule is a class here, a document of the same code beside it in the resources, whose examples
 * are its tests, and an entry in {@link Rules}.
 */
public interface Rule {
  RuleInfo info();

  /** Hands on every finding in a draft, in any order. */
  void check(LintContext context, Consumer<Diagnostic> found);

  /** A finding of this rule. */
  default Diagnostic finding(Span span, String... arguments) {
    return Diagnostic.of(info().code(), info().severity(), span, arguments);
  }

  /** A finding of this rule that one other piece of text puts right. */
  default Diagnostic fixable(Span span, String replacement, String... arguments) {
    return finding(span, arguments).fixedBy(new Edit(span, replacement));
  }
}
