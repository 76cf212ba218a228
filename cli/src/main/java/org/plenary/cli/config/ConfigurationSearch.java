package org.plenary.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the configuration of a draft: the nearest {@code plenary.toml} above it, not beyond the
 * folder with {@code .git}; else that of the user.
 */
public final class ConfigurationSearch {
  private static final List<String> NAMES = List.of("plenary.toml", ".plenary.toml");
  private static final String REPOSITORY = ".git";

  private final Map<String, String> environment;

  /**
   * @param environment with {@code XDG_CONFIG_HOME} and {@code HOME}
   */
  public ConfigurationSearch(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** The configuration of the drafts in a folder. */
  public Optional<Path> above(Path folder) {
    Optional<Path> here = Optional.of(folder.toAbsolutePath().normalize());
    while (here.isPresent()) {
      Path directory = here.get();
      for (String name : NAMES) {
        if (Files.isRegularFile(directory.resolve(name))) {
          return Optional.of(directory.resolve(name));
        }
      }
      here =
          Files.exists(directory.resolve(REPOSITORY))
              ? Optional.empty()
              : Optional.ofNullable(directory.getParent());
    }
    return ofUser().filter(Files::isRegularFile);
  }

  private Optional<Path> ofUser() {
    String configurations = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (configurations.isEmpty() && home.isEmpty()) {
      return Optional.empty();
    }
    Path folder = configurations.isEmpty() ? Path.of(home, ".config") : Path.of(configurations);
    return Optional.of(folder.resolve("plenary").resolve(NAMES.get(0)));
  }
}
