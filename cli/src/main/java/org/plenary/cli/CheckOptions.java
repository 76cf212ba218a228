package org.plenary.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.cli.check.RuleChoice;
import org.plenary.cli.config.Chosen;
import org.plenary.cli.config.NamedValues;
import org.plenary.cli.config.Preferences;
import org.plenary.cli.message.UsageException;

/** The options of {@code check} that a variable or a configuration can set as well. */
final class CheckOptions {
  private static final String SELECT = "--select";
  private static final String IGNORE = "--ignore";
  private static final String FAIL_ON = "--fail-on";
  private static final String PROFILE = "--profile";
  private static final String LANGUAGE = "--doc-lang";
  private static final String REGISTER = "--registry";
  private static final String BASELINE = "--baseline";
  private static final String VARIABLES = "PLENARY_";

  private CheckOptions() {}

  static void describe(CommandBuilder builder) {
    builder
        .values("CODES", "option.select", SELECT)
        .values("CODES", "option.ignore", IGNORE)
        .value("SEVERITY", "option.fail-on", FAIL_ON)
        .value("HOUSE", "option.profile", PROFILE)
        .value("LANG", "option.doc-lang", LANGUAGE)
        .values("FILE", "option.registry", REGISTER)
        .value("FILE", "option.baseline", BASELINE);
  }

  /** Values by the names of options or variables. */
  private interface Values {
    List<String> of(String option);

    /** The name that people know: {@code PLENARY_FAIL_ON}. */
    String name(String option);
  }

  /** What the command line sets, and where it sets nothing the environment. */
  static Preferences of(Arguments arguments, Session session) throws UsageException {
    Path directory = session.surroundings().directory();
    return preferences(options(arguments), directory)
        .over(preferences(variables(session.surroundings()), directory));
  }

  private static Values options(Arguments arguments) {
    return new Values() {
      @Override
      public List<String> of(String option) {
        return List.of(SELECT, IGNORE, REGISTER).contains(option)
            ? arguments.texts(option)
            : arguments.text(option).map(List::of).orElse(List.of());
      }

      @Override
      public String name(String option) {
        return option;
      }
    };
  }

  private static Values variables(Surroundings surroundings) {
    Map<String, String> other = Map.of(LANGUAGE, "LANGUAGE", REGISTER, "REGISTER");
    return new Values() {
      @Override
      public List<String> of(String option) {
        String value = surroundings.variable(name(option));
        return value.isEmpty() ? List.of() : List.of(value);
      }

      @Override
      public String name(String option) {
        String plain = option.substring(2).toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return VARIABLES + other.getOrDefault(option, plain);
      }
    };
  }

  private static Preferences preferences(Values values, Path directory) throws UsageException {
    return new Preferences(
        named(values, LANGUAGE, NamedValues.LANGUAGE),
        named(values, PROFILE, NamedValues.PROFILE),
        named(values, FAIL_ON, NamedValues.FAIL_ON),
        codes(values, SELECT),
        codes(values, IGNORE),
        files(values, REGISTER, directory),
        files(values, BASELINE, directory).map(CheckOptions::first));
  }

  private static <T> Optional<Chosen<T>> named(Values values, String option, NamedValues<T> known)
      throws UsageException {
    List<String> said = values.of(option);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    String name = values.name(option);
    T value = new Choice<>(name, known.byName()).of(said.get(0));
    return Optional.of(new Chosen<>(value, said.get(0), name));
  }

  private static Optional<Chosen<List<String>>> codes(Values values, String option)
      throws UsageException {
    List<String> said = values.of(option);
    return said.isEmpty() ? Optional.empty() : Optional.of(chosen(values, option, said));
  }

  private static Chosen<List<String>> chosen(Values values, String option, List<String> said)
      throws UsageException {
    List<String> codes = RuleChoice.codes(said);
    return new Chosen<>(codes, String.join(", ", codes), values.name(option));
  }

  private static Optional<Chosen<List<Path>>> files(Values values, String option, Path directory)
      throws UsageException {
    List<String> said = values.of(option);
    List<Path> paths = new ArrayList<>();
    for (String name : said) {
      try {
        paths.add(directory.resolve(name));
      } catch (InvalidPathException e) {
        throw UsageException.of("usage.not-a-path", name);
      }
    }
    String all = String.join(", ", said);
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(new Chosen<>(paths, all, values.name(option)));
  }

  private static Chosen<Path> first(Chosen<List<Path>> files) {
    return new Chosen<>(files.value().get(0), files.said(), files.origin());
  }
}
