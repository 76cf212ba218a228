package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Shared;

/** No file hurts: each ends soon, with a message and no trace, and the next one is done. */
class HostileWordFilesTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  @TempDir static Path directory;
  private static Map<String, String> messages;

  @BeforeAll
  static void makeFiles() throws IOException {
    messages = new HostileWordFiles(directory).messages();
    Files.write(directory.resolve("good.docx"), WordFile.draft().bytes());
  }

  private static Outcome extract(String... files) {
    Shell shell = new Shell(directory).through(new StandardPipeline());
    return shell.plenary(
        Stream.concat(Stream.of("extract", "--part", "all"), Stream.of(files))
            .toArray(String[]::new));
  }

  @TestFactory
  Stream<DynamicTest> eachEndsSoonWithAMessage() {
    return messages.entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file)));
  }

  private static void check(Map.Entry<String, String> file) {
    String name = file.getKey();
    Outcome outcome = assertTimeout(SOON, () -> extract(name, "good.docx"));
    boolean read = file.getValue().equals(HostileWordFiles.READ);
    String message = read ? "" : "plenary: " + name + ": " + file.getValue() + "\n";
    assertThat(outcome.err()).isEqualTo(message);
    assertThat(outcome.code()).isEqualTo(read ? 0 : 3);
    assertThat(outcome.out()).endsWith("The Council,\nresolves\n1 to keep the register open.\n");
  }

  @Test
  void allRowsOfALongTableAreThere() {
    assertThat(extract("rows.docx").out()).hasLineCount(100_000).endsWith("row 99999\n");
  }

  @Test
  void namesInAPackageAreNeverWrittenTo() {
    extract("traversal.docx");
    for (Path above = directory; above != null; above = above.getParent()) {
      assertThat(above.resolve("outside")).doesNotExist();
    }
    assertThat(directory.resolveSibling("x")).doesNotExist();
  }

  @Test
  void noFileOfTheCollectionLeavesATrace() {
    for (Path file : Shared.files("corpus/docx/hostile", "")) {
      if (Files.isRegularFile(file)) {
        Outcome outcome =
            assertTimeout(SOON, () -> extract(file.toString(), "good.docx"), file.toString());
        assertThat(outcome.code()).as(file.toString()).isIn(0, 3);
        assertThat(outcome.err()).as(file.toString()).doesNotContain("\tat ", "internal error");
        assertThat(outcome.out()).as(file.toString()).endsWith("to keep the register open.\n");
        assertThat(outcome.err().contains("plenary: " + file + ": "))
            .as(file.toString())
            .isEqualTo(outcome.code() == 3 || remarked(outcome.err()));
      }
    }
  }

  private static boolean remarked(String told) {
    return told.contains(": note: ") || told.contains(": warning: ");
  }
}
