package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Words;
import org.plenary.source.Span;

/** Footnotes that an extraction tool wrote into the lines: {@code [footnoteRef:1]}. */
public final class FootnoteArtefact implements Rule {
  private static final List<String> OPENINGS = List.of("[footnoteRef:", "[endnoteRef:");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("EXT-002", Severity.WARNING);
  }

  /** One tool, one slip: the first is reported, with how many there are. */
  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    List<Span> calls = new ArrayList<>();
    for (String opening : OPENINGS) {
      collect(opening, context.text(), calls);
    }
    if (!calls.isEmpty()) {
      Span first = calls.get(0);
      String words = context.text().substring(first.start(), first.end());
      found.accept(finding(first, words, String.valueOf(calls.size())));
    }
  }

  private static void collect(String opening, String text, List<Span> calls) {
    for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      int digits = Words.digitsEnd(text, at + opening.length());
      if (digits < text.length() && text.charAt(digits) == ']') {
        calls.add(new Span(at, digits + 1));
      }
    }
  }
}
