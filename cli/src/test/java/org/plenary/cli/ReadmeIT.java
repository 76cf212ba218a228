package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.Golden;

/** What README.md shows is what the program does, word for word. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
  private static final int LINES = 160;

  @TempDir static Path directory;

  private static Path project() {
    return Golden.directory().getParent();
  }

  private static String readme() throws IOException {
    return Files.readString(project().resolve("README.md"));
  }

  private static List<ConsoleBlock.Step> steps() throws IOException {
    return ConsoleBlock.in(readme()).stream().flatMap(block -> block.steps().stream()).toList();
  }

  @BeforeAll
  static void writeTheFilesShown() throws IOException {
    for (ConsoleBlock block : ConsoleBlock.in(readme())) {
      if (block.file().isPresent()) {
        Files.writeString(directory.resolve(block.file().get()), block.text());
      }
    }
    if (Files.isDirectory(Golden.directory())) {
      Files.createSymbolicLink(directory.resolve("testdata"), Golden.directory());
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void theSessionIsTrue(ConsoleBlock.Step step) {
    Outcome outcome =
        new Processes(directory)
            .pathFirst(Processes.distribution().resolve("bin"))
            .run(List.of("sh", "-c", "exec 2>&1; " + step.command()));
    String exit = outcome.code() == 0 ? "" : "[exit " + outcome.code() + "]\n";
    assertThat(outcome.out() + exit).isEqualTo(step.shown());
  }

  @Test
  void thePageStaysShort() throws IOException {
    assertThat(readme().lines()).hasSizeLessThanOrEqualTo(LINES);
    assertThat(steps()).hasSizeGreaterThan(2);
  }

  @Test
  void everyDraftThatIsNamedIsThere() throws IOException {
    List<String> drafts = new ArrayList<>();
    for (String word : readme().split("\\s+")) {
      if (word.startsWith("testdata/") && word.length() > "testdata/".length()) {
        drafts.add(word);
      }
    }
    assertThat(drafts).isNotEmpty().allMatch(draft -> Files.exists(project().resolve(draft)));
  }

  @Test
  void everyFolderThatTheTableNamesIsThere() throws IOException {
    List<String> rows =
        readme().lines().filter(line -> line.startsWith("| `") && line.contains("/` ")).toList();
    assertThat(rows).hasSizeGreaterThan(5);
    for (String row : rows) {
      String[] pieces = row.split("\\|")[1].split("`");
      Path module = project().resolve(pieces[1]);
      assertThat(module).as(row).isDirectory();
      for (int i = 3; i < pieces.length; i += 2) {
        Path folder = module.resolve("src/main/java/org/plenary").resolve(pieces[i]);
        assertThat(folder).as(row).isDirectory();
      }
    }
  }
}
