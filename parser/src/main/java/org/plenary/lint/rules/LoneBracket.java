package org.plenary.lint.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.source.Mark;
import org.plenary.unit.Unit;

/** A bracket that is opened and never closed, or closed and never opened. */
public final class LoneBracket implements UnitRule {
  private static final String OPENING = "([（［";
  private static final String CLOSING = ")]）］";

  /** How many characters a label such as {@code viii} may have. */
  private static final int LABEL = 4;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-013", Severity.WARNING);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    // In "(see c) and d))" and in "(a) and (b)" only the sense says what a label's bracket closes.
    Optional<Integer> stray = strayCloser(unit);
    if (stray.isPresent()) {
      report(unit, stray.get(), "PUN-013.closed", found);
    } else if (context.isActOrReport()) {
      neverClosed(unit).ifPresent(at -> report(unit, at, "PUN-013", found));
    }
  }

  /** The first that closes nothing, even when brackets of labels close nothing either. */
  private static Optional<Integer> strayCloser(Unit unit) {
    String text = unit.text().text();
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open++;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && !endsLabel(text, i)) {
        open--;
        if (open < 0) {
          return aroundNote(unit, i - 1) ? Optional.empty() : Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  /** The first that is never closed, even when brackets of labels close others. */
  private static Optional<Integer> neverClosed(Unit unit) {
    String text = unit.text().text();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && !open.isEmpty()) {
        open.pop();
      }
    }
    return open.isEmpty() || aroundNote(unit, open.peekLast())
        ? Optional.empty()
        : Optional.of(open.peekLast());
  }

  private void report(Unit unit, int at, String key, Consumer<Diagnostic> found) {
    String bracket = unit.text().text().substring(at, at + 1);
    found.accept(finding(unit.text().span(at, at + 1)).saying(key, bracket));
  }

  /** Arabic sets the call of a note in brackets; the second goes with it where it is lifted out. */
  private static boolean aroundNote(Unit unit, int at) {
    return unit.text().marks().stream()
        .anyMatch(mark -> mark instanceof Mark.NoteAnchor && mark.start() == at + 1);
  }

  /** {@code a)}, {@code 12)} and {@code iv)} count; they close nothing. */
  private static boolean endsLabel(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < at && at - start <= LABEL;
  }
}
