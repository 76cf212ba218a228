package org.plenary.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.lint.suppress.Suppressed;
import org.plenary.lint.suppress.Suppression;
import org.plenary.lint.suppress.Suppressions;

/** Takes the findings that a draft suppresses from the others, and remembers which do nothing. */
public final class Suppressing {
  private final Suppressions suppressions;
  private final Set<String> ran;
  private final Set<Suppression> used = new HashSet<>();
  private final List<Suppressed> suppressed = new ArrayList<>();

  /**
   * @param ran the codes of the rules that were asked
   */
  Suppressing(Suppressions suppressions, Set<String> ran) {
    this.suppressions = suppressions;
    this.ran = Set.copyOf(ran);
  }

  /** The findings that are left. */
  List<Diagnostic> over(List<Diagnostic> found) {
    return found.stream().filter(diagnostic -> !isSuppressed(diagnostic)).toList();
  }

  private boolean isSuppressed(Diagnostic diagnostic) {
    Optional<Suppression> fitting =
        suppressions.all().stream().filter(each -> each.covers(diagnostic)).findFirst();
    fitting.ifPresent(
        suppression -> {
          used.add(suppression);
          suppressed.add(new Suppressed(diagnostic, suppression.reason()));
        });
    return fitting.isPresent();
  }

  /** The findings that were taken out. */
  List<Suppressed> suppressed() {
    return suppressed;
  }

  /** What is said and cannot be followed. */
  public List<Suppressions.Unclear> unclear() {
    return suppressions.unclear();
  }

  /** Those whose name fits no rule. */
  public List<Suppression> nameless() {
    return suppressions.all().stream().filter(each -> meant(each).isEmpty()).toList();
  }

  /** Those that kept nothing back although each of their rules was asked. */
  public List<Suppression> unused() {
    return suppressions.all().stream()
        .filter(each -> !used.contains(each) && !meant(each).isEmpty())
        .filter(each -> ran.containsAll(meant(each)))
        .toList();
  }

  private static List<String> meant(Suppression suppression) {
    return Rules.ALL.stream()
        .map(rule -> rule.info().code())
        .filter(suppression.codes()::fits)
        .toList();
  }
}
