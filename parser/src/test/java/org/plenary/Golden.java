package org.plenary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceForm;

/**
 * The folders of {@code testdata/}, and the comparison of a result with the file that expects it.
 */
public final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static final DraftParser PARSER = DraftParser.standard();

  private Golden() {}

  /** The project's {@code testdata/}. */
  public static Path directory() {
    return Path.of(
        Objects.requireNonNull(System.getProperty("testdata.directory"), "testdata.directory"));
  }

  /** Every case: a folder with an {@code input.*}. */
  public static List<Path> cases() {
    try (Stream<Path> folders = Files.list(directory())) {
      return folders
          .filter(folder -> Files.isDirectory(folder) && !inputs(folder).isEmpty())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The inputs of a case; all must give the same model. */
  public static List<Path> inputs(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a test does with an input. */
  @FunctionalInterface
  public interface Check {
    void of(Path input) throws Exception;
  }

  /** A test for every input of every case, named after it. */
  public static Stream<DynamicTest> eachInput(Check check) {
    return cases().stream()
        .flatMap(folder -> inputs(folder).stream())
        .map(
            input ->
                DynamicTest.dynamicTest(
                    directory().relativize(input).toString(), () -> check.of(input)));
  }

  /** The draft in a file, whatever its form. */
  public static Draft draft(Path file) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(file);
    SourceForm form = Readers.detect(file.toString(), bytes).orElseThrow();
    return PARSER.parse(Readers.read(form, file.toString(), bytes));
  }

  /**
   * Compares a result with the file that expects it. With {@code -Dgolden.update=true} the file is
   * written, and the test is red all the same, so that the switch cannot stay on.
   */
  public static void check(Path expected, String actual) {
    try {
      String wanted =
          Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : null;
      if (actual.equals(wanted)) {
        return;
      }
      if (UPDATE) {
        Files.writeString(expected, actual, StandardCharsets.UTF_8);
        throw new AssertionError("written: " + expected + "; read the difference");
      }
      if (wanted == null) {
        throw new AssertionError("no " + expected + "; the result is\n" + actual);
      }
      org.assertj.core.api.Assertions.assertThat(actual).as(expected.toString()).isEqualTo(wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
