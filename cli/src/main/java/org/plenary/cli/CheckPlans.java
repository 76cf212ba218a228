package org.plenary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.cli.check.CheckPlan;
import org.plenary.cli.check.RuleChoice;
import org.plenary.cli.config.Chosen;
import org.plenary.cli.config.Configuration;
import org.plenary.cli.config.ConfigurationReader;
import org.plenary.cli.config.ConfigurationSearch;
import org.plenary.cli.config.Preferences;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.diagnostic.Severity;
import org.plenary.refer.Registry;
import org.plenary.report.baseline.Baseline;
import org.plenary.report.baseline.BaselineException;

/** Settles how each input is checked, before any is read. */
final class CheckPlans {
  private static final String NO_CONFIGURATION = "none";

  private final Session session;
  private final Preferences above;
  private final Optional<String> configuration;
  private final boolean forgetsBaselines;
  private final ConfigurationSearch search;
  private final Map<Path, Optional<Path>> found = new HashMap<>();
  private final Map<Path, Configuration> configurations = new HashMap<>();
  private final Map<Path, Baseline> baselines = new HashMap<>();
  private final Map<List<Path>, Registry> registries = new HashMap<>();

  /**
   * @param above what the command line and the environment set
   * @param configuration the file to be used instead of those above the inputs, or {@code none}
   * @param forgetsBaselines true when a new one is written, so that the old one does not count
   */
  CheckPlans(
      Session session,
      Preferences above,
      Optional<String> configuration,
      boolean forgetsBaselines) {
    this.session = session;
    this.above = above;
    this.configuration = configuration;
    this.forgetsBaselines = forgetsBaselines;
    this.search = new ConfigurationSearch(session.surroundings().environment());
  }

  /**
   * How an input is checked.
   *
   * @throws UsageException when a configuration, a register or a baseline cannot be used
   */
  CheckPlan of(Input input) throws UsageException {
    Preferences set = preferences(input);
    Optional<Severity> failOn = set.failOn().map(Chosen::value).orElse(Optional.of(Severity.ERROR));
    return new CheckPlan(
        set.language().map(Chosen::value),
        set.profile().map(Chosen::value),
        failOn,
        RuleChoice.of(codes(set.select()), codes(set.ignore())),
        registry(set),
        baseline(set));
  }

  private static List<String> codes(Optional<Chosen<List<String>>> set) {
    return set.map(Chosen::value).orElse(List.of());
  }

  /**
   * What is set for an input.
   *
   * @throws UsageException when its configuration cannot be used
   */
  Preferences preferences(Input input) throws UsageException {
    Path directory = session.surroundings().directory();
    Path place = place(input, directory);
    Optional<Path> file = configuration(place.getParent());
    Configuration own = file.isPresent() ? read(file.get()) : Configuration.NONE;
    return own.over(Optional.of(place), above);
  }

  /** Where an input lies; standard input would lie where its name says. */
  private static Path place(Input input, Path directory) {
    try {
      return input
          .path()
          .orElseGet(() -> directory.resolve(input.name()))
          .toAbsolutePath()
          .normalize();
    } catch (InvalidPathException unusable) {
      return directory.resolve("-").toAbsolutePath();
    }
  }

  private Optional<Path> configuration(Path folder) throws UsageException {
    if (configuration.isEmpty()) {
      return found.computeIfAbsent(folder, search::above);
    }
    String name = configuration.get();
    try {
      return name.equals(NO_CONFIGURATION)
          ? Optional.empty()
          : Optional.of(session.surroundings().directory().resolve(name));
    } catch (InvalidPathException e) {
      throw UsageException.of("usage.not-a-path", name);
    }
  }

  private Configuration read(Path file) throws UsageException {
    Configuration known = configurations.get(file);
    if (known == null) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      known =
          ConfigurationReader.read(
              shown(file), folder, text(file, shown(file), "usage.config-unread"));
      configurations.put(file, known);
    }
    return known;
  }

  /** The name from where people are. */
  private String shown(Path file) {
    Path directory = session.surroundings().directory().toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    return configuration.orElseGet(
        () -> (whole.startsWith(directory) ? directory.relativize(whole) : whole).toString());
  }

  private static String text(Path file, String said, String refusal) throws UsageException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw UsageException.of(refusal, said).ofProgram();
    }
  }

  private Registry registry(Preferences set) throws UsageException {
    List<Path> files = set.register().map(Chosen::value).orElse(List.of());
    Registry known = registries.get(files);
    if (known == null) {
      known = RegistryOptions.registry(files.stream().map(Path::toString).toList(), session);
      registries.put(files, known);
    }
    return known;
  }

  private Optional<Baseline> baseline(Preferences set) throws UsageException {
    if (forgetsBaselines || set.baseline().isEmpty()) {
      return Optional.empty();
    }
    Path file = set.baseline().get().value();
    if (!baselines.containsKey(file)) {
      baselines.put(file, baseline(file, set.baseline().get().said()));
    }
    return Optional.of(baselines.get(file));
  }

  private static Baseline baseline(Path file, String said) throws UsageException {
    try {
      return Baseline.read(text(file, said, "usage.baseline-unread"));
    } catch (BaselineException e) {
      if (e.isOtherJson()) {
        throw UsageException.of("usage.baseline-other", said).ofProgram();
      }
      String line = String.valueOf(e.line());
      String column = String.valueOf(e.column());
      throw UsageException.of("usage.baseline", said, line, column, e.getMessage()).ofProgram();
    }
  }
}
