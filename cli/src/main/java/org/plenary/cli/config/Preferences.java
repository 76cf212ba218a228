package org.plenary.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.Profile;

/**
 * What one place sets: the command line, the environment, a file. What it does not set is empty.
 *
 * @param language of the drafts
 * @param failOn from which severity on findings fail the run; inside, empty for never
 * @param select the rules that run, by codes or groups
 * @param ignore the rules that do not
 * @param register files with more sessions, acts and symbols
 * @param baseline the report that says which findings are known
 */
public record Preferences(
    Optional<Chosen<Language>> language,
    Optional<Chosen<Profile>> profile,
    Optional<Chosen<Optional<Severity>>> failOn,
    Optional<Chosen<List<String>>> select,
    Optional<Chosen<List<String>>> ignore,
    Optional<Chosen<List<Path>>> register,
    Optional<Chosen<Path>> baseline) {
  /** Nothing is set. */
  public static final Preferences NONE =
      new Preferences(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** These, and where they set nothing the others. */
  public Preferences over(Preferences lower) {
    return new Preferences(
        language.or(lower::language),
        profile.or(lower::profile),
        failOn.or(lower::failOn),
        select.or(lower::select),
        ignore.or(lower::ignore),
        register.or(lower::register),
        baseline.or(lower::baseline));
  }

  /** The same with more rules that do not run. */
  public Preferences ignoringAlso(Optional<Chosen<List<String>>> more) {
    if (more.isEmpty()) {
      return this;
    }
    Optional<Chosen<List<String>>> all =
        ignore.isEmpty() ? more : Optional.of(joined(ignore.get(), more.get()));
    return new Preferences(language, profile, failOn, select, all, register, baseline);
  }

  private static Chosen<List<String>> joined(Chosen<List<String>> a, Chosen<List<String>> b) {
    List<String> values = new ArrayList<>(a.value());
    values.addAll(b.value());
    return new Chosen<>(values, a.said() + ", " + b.said(), a.origin() + ", " + b.origin());
  }

  /** The same without what names rules that do not run. */
  Preferences withoutIgnore() {
    return new Preferences(language, profile, failOn, select, Optional.empty(), register, baseline);
  }
}
