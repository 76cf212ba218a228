package org.plenary.cli.check;

import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.refer.Registry;
import org.plenary.report.baseline.Baseline;

/**
 * How one draft is checked.
 *
 * @param language of the draft; found out when it is empty
 * @param profile the house whose rules hold; found out when it is empty
 * @param threshold findings below it do not fail the run; none does when it is empty
 * @param baseline what is known of it
 */
public record CheckPlan(
    Optional<Language> language,
    Optional<Profile> profile,
    Optional<Severity> threshold,
    List<Rule> rules,
    Registry registry,
    Optional<Baseline> baseline) {
  public CheckPlan {
    rules = List.copyOf(rules);
  }

  /** True for the code of a rule that runs. */
  public boolean asks(String code) {
    return rules.stream().anyMatch(rule -> rule.info().code().equals(code));
  }
}
