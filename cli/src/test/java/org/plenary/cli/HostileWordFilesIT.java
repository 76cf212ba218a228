package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built program with little memory, on all hostile files in one run. */
@DisabledOnOs(OS.WINDOWS)
class HostileWordFilesIT {
  @TempDir Path directory;

  @Test
  void aSmallHeapIsEnoughToRefuseThemAll() throws IOException {
    Map<String, String> messages = new HostileWordFiles(directory).messages();
    Files.write(directory.resolve("good.docx"), WordFile.draft().bytes());
    Processes processes = new Processes(directory).variable("PLENARY_JAVA_OPTS", "-Xmx256m");
    String[] line =
        Stream.of(Stream.of("extract"), messages.keySet().stream(), Stream.of("good.docx"))
            .flatMap(words -> words)
            .toArray(String[]::new);
    Outcome outcome = processes.run(Processes.launcher(), line);
    String refused =
        messages.entrySet().stream()
            .filter(file -> !file.getValue().equals(HostileWordFiles.READ))
            .map(file -> "plenary: " + file.getKey() + ": " + file.getValue())
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(
            outcome
                .err()
                .lines()
                .filter(told -> !told.contains(": note: ") && !told.contains(": warning: ")))
        .containsExactlyElementsOf(refused.lines().toList());
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).endsWith("resolves\n1 to keep the register open.\n");
  }
}
