package org.plenary;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Collections of real documents that stand beside the project on some machines. Tests that use them
 * are skipped, saying so, where they are absent.
 */
public final class Shared {
  private Shared() {}

  /** A folder of the collections. Skips the test when it is not there. */
  public static Path folder(String name) {
    String given = System.getProperty("shared.directory");
    Path base =
        given == null
            ? Golden.directory().toAbsolutePath().getParent().resolveSibling("shared")
            : Path.of(given);
    Path folder = base.resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> "no collection of documents at " + folder);
    return folder;
  }

  /** The files of a folder and below it with that suffix, sorted. */
  public static List<Path> files(String name, String suffix) {
    try (Stream<Path> files = Files.walk(folder(name))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
