package org.plenary.lint.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Abbreviations;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.WordList;

/** An abbreviation that is explained and never used again: {@code (КК)}. */
public final class UnusedAbbreviation implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("ABB-004", Severity.NOTE).only(Profile.ITU, Profile.RCC, Profile.GENERIC);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    Map<String, List<Abbreviations.Use>> all = context.abbreviations().uses();
    all.forEach(
        (name, uses) -> {
          boolean inside =
              all.keySet().stream().anyMatch(other -> !other.equals(name) && isPart(name, other));
          boolean known = context.words().of(WordList.KNOWN_ABBREVIATION).contains(name);
          if (uses.size() == 1 && uses.get(0).defined() && !inside && !known) {
            found.accept(finding(uses.get(0).span(), name));
          }
        });
  }

  private static boolean isPart(String name, String other) {
    return java.util.List.of(other.split("[-‑&]")).contains(name);
  }
}
