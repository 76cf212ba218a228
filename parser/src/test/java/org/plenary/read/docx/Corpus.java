package org.plenary.read.docx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.Golden;

/**
 * Real documents that are not part of the project: {@code ../shared/corpus} beside it, or in the
 * folder that the system property {@code shared.directory} names.
 */
final class Corpus {
  private Corpus() {}

  private static Path directory() {
    String named = System.getProperty("shared.directory");
    Path shared =
        named == null
            ? Golden.directory().toAbsolutePath().getParent().resolveSibling("shared")
            : Path.of(named);
    return shared.resolve("corpus");
  }

  /** The files of a folder with that ending; the test is skipped when there is no such folder. */
  static List<Path> files(String folder, String ending) {
    Path path = directory().resolve(folder);
    assumeTrue(Files.isDirectory(path), "no corpus at " + path);
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
