package org.plenary.cli.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a configuration file sets.
 *
 * @param folder where it lies; patterns count from there
 * @param all for all files
 * @param some for the files that a pattern names, in the order of the file
 */
public record Configuration(Path folder, Preferences all, List<ForSome> some) {
  /** Nothing is set. */
  public static final Configuration NONE =
      new Configuration(Path.of(""), Preferences.NONE, List.of());

  public Configuration {
    some = List.copyOf(some);
  }

  /** What is set for the files of one pattern. */
  record ForSome(FilePattern files, Preferences preferences) {}

  /**
   * What holds for a file: the options, then the last pattern that fits, then the rest. Rules that
   * a pattern ignores are ignored besides those that others ignore.
   *
   * @param above what the command line and the environment set
   */
  public Preferences over(Optional<Path> file, Preferences above) {
    Preferences merged = all;
    Preferences ignoring = Preferences.NONE;
    for (ForSome each : some) {
      if (file.isPresent() && fits(each, file.get())) {
        merged = each.preferences().withoutIgnore().over(merged);
        ignoring = ignoring.ignoringAlso(each.preferences().ignore());
      }
    }
    return above.over(merged).ignoringAlso(ignoring.ignore());
  }

  private boolean fits(ForSome each, Path file) {
    return file.startsWith(folder) && each.files().fits(folder.relativize(file));
  }
}
