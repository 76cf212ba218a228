package org.plenary.cli.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.Profile;

/**
 * The words that a setting can have: {@code itu}, {@code un}, {@code rcc}, {@code generic}.
 *
 * @param byName what they stand for, in the order in which people are told of them
 */
public record NamedValues<T>(Map<String, T> byName) {
  /** From which severity on findings fail a run; {@code never} is empty. */
  public static final NamedValues<Optional<Severity>> FAIL_ON = failOn();

  /** The house styles. */
  public static final NamedValues<Profile> PROFILE = profiles();

  /** The languages of drafts. */
  public static final NamedValues<Language> LANGUAGE = languages();

  private static NamedValues<Optional<Severity>> failOn() {
    Map<String, Optional<Severity>> values = new LinkedHashMap<>();
    values.put("error", Optional.of(Severity.ERROR));
    values.put("warning", Optional.of(Severity.WARNING));
    values.put("note", Optional.of(Severity.NOTE));
    values.put("never", Optional.empty());
    return new NamedValues<>(values);
  }

  private static NamedValues<Profile> profiles() {
    Map<String, Profile> values = new LinkedHashMap<>();
    for (Profile profile : Profile.values()) {
      values.put(profile.code(), profile);
    }
    return new NamedValues<>(values);
  }

  private static NamedValues<Language> languages() {
    Map<String, Language> values = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      values.put(language.code(), language);
    }
    return new NamedValues<>(values);
  }

  /** All of them: {@code itu, un, rcc, generic}. */
  public String names() {
    return String.join(", ", byName.keySet());
  }

  /** What a word stands for. */
  Optional<T> of(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
