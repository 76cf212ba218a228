package org.plenary.lint.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Abbreviations;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.WordList;

/** An abbreviation that the draft never explains: {@code ПФВУ}. */
public final class UnexplainedAbbreviation implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("ABB-001", Severity.WARNING).only(Profile.ITU, Profile.RCC);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    Map<String, List<Abbreviations.Use>> all = context.abbreviations().uses();
    Set<String> known = new HashSet<>(context.words().of(WordList.KNOWN_ABBREVIATION));
    all.forEach(
        (name, uses) -> {
          if (uses.stream().anyMatch(Abbreviations.Use::defined)) {
            known.add(name);
          }
        });
    all.forEach(
        (name, uses) -> {
          if (!isKnown(name, known) && MisspeltAbbreviation.meant(name, all).isEmpty()) {
            Abbreviations.Use first = uses.get(0);
            found.accept(finding(first.span(), name));
          }
        });
  }

  /** Known itself, or put together of names that are. */
  private static boolean isKnown(String name, Set<String> known) {
    if (known.contains(name)) {
      return true;
    }
    String[] parts = name.split("[-‑&]");
    return parts.length > 1
        && java.util.Arrays.stream(parts)
            .allMatch(part -> part.length() == 1 || known.contains(part));
  }
}
