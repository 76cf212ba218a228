package org.plenary.lint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Abbreviations;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;

/** An abbreviation with two letters the wrong way round: {@code МСГК} for {@code МСКГ}. */
public final class MisspeltAbbreviation implements Rule {
  private static final int SHORTEST = 4;
  private static final int OFTEN = 3;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("ABB-005", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    Map<String, List<Abbreviations.Use>> all = context.abbreviations().uses();
    all.forEach(
        (name, uses) ->
            meant(name, all)
                .ifPresent(
                    right ->
                        found.accept(
                            finding(
                                uses.get(0).span(),
                                name,
                                right,
                                String.valueOf(all.get(right).size())))));
  }

  /** The explained abbreviation that is meant by one that nobody explains. */
  static Optional<String> meant(String name, Map<String, List<Abbreviations.Use>> all) {
    boolean once = all.get(name).size() == 1 && !all.get(name).get(0).defined();
    if (!once || name.length() < SHORTEST) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < name.length(); i++) {
      String swapped =
          name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
      List<Abbreviations.Use> uses = all.getOrDefault(swapped, List.of());
      boolean defined = uses.stream().anyMatch(Abbreviations.Use::defined);
      if (!swapped.equals(name) && defined && uses.size() >= OFTEN) {
        return Optional.of(swapped);
      }
    }
    return Optional.empty();
  }
}
