package org.plenary.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.plenary.cli.check.RuleChoice;
import org.plenary.cli.message.UsageException;
import org.plenary.diagnostic.Severity;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads {@code plenary.toml}; a key that is not known is a mistake, not a wish. */
public final class ConfigurationReader {
  private static final String CHECK = "check";
  private static final String PER_FILE = "per-file";
  private static final Set<String> AT_TOP =
      Set.of("language", "profile", "register", "baseline", CHECK);
  private static final Set<String> IN_CHECK = Set.of("fail-on", "select", "ignore", PER_FILE);
  private static final Set<String> IN_PER_FILE =
      Set.of("language", "profile", "fail-on", "select", "ignore");

  private final Path folder;

  private ConfigurationReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a configuration.
   *
   * @param name the file as people know it, for messages
   * @param folder where it lies; the files that it names lie from there
   * @throws UsageException when it cannot be meant so, with line, column and excerpt
   */
  public static Configuration read(String name, Path folder, String text) throws UsageException {
    TomlParseResult toml = Toml.parse(text);
    TomlText source = new TomlText(name, text);
    if (toml.hasErrors()) {
      TomlParseError first = toml.errors().get(0);
      throw source.problem(first.position(), 1, "config.toml", first.getMessage());
    }
    return new ConfigurationReader(folder).read(new TomlSection(source, toml));
  }

  private Configuration read(TomlSection top) throws UsageException {
    top.allow(AT_TOP, IN_CHECK, CHECK);
    Optional<TomlSection> check = top.section(CHECK);
    Preferences all = general(top);
    List<Configuration.ForSome> some = new ArrayList<>();
    if (check.isPresent()) {
      check.get().allow(IN_CHECK, Set.of(), CHECK);
      all = rules(check.get()).over(all);
      Optional<TomlSection> files = check.get().section(PER_FILE);
      for (String pattern : files.isPresent() ? files.get().keys() : List.<String>of()) {
        some.add(forSome(files.get(), pattern));
      }
    }
    return new Configuration(folder, all, some);
  }

  private Configuration.ForSome forSome(TomlSection files, String pattern) throws UsageException {
    TomlSection own = files.section(pattern).orElseThrow();
    own.allow(IN_PER_FILE, Set.of(), CHECK);
    try {
      return new Configuration.ForSome(new FilePattern(pattern), rules(own).over(general(own)));
    } catch (PatternSyntaxException e) {
      throw files.problem(pattern, "config.pattern", pattern, e.getDescription());
    }
  }

  private Preferences general(TomlSection section) throws UsageException {
    return new Preferences(
        section.named("language", NamedValues.LANGUAGE),
        section.named("profile", NamedValues.PROFILE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        section.texts("register").map(set -> set.map(this::resolved)),
        section.text("baseline").map(set -> set.map(folder::resolve)));
  }

  private List<Path> resolved(List<String> names) {
    return names.stream().map(folder::resolve).toList();
  }

  private Preferences rules(TomlSection section) throws UsageException {
    Optional<Chosen<Optional<Severity>>> failOn = section.named("fail-on", NamedValues.FAIL_ON);
    return new Preferences(
        Optional.empty(),
        Optional.empty(),
        failOn,
        codes(section, "select"),
        codes(section, "ignore"),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Chosen<List<String>>> codes(TomlSection section, String key)
      throws UsageException {
    Optional<Chosen<List<String>>> codes = section.texts(key);
    for (String code : codes.map(Chosen::value).orElse(List.of())) {
      if (!RuleChoice.isKnown(code)) {
        Optional<String> meant = RuleChoice.meant(code);
        throw meant.isPresent()
            ? section.problemIn(key, code, "config.unknown-rule.meant", code, meant.get())
            : section.problemIn(key, code, "config.unknown-rule", code);
      }
    }
    return codes;
  }
}
