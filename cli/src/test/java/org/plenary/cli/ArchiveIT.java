package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The archive of loaded classes: made by the first run, never seen by anybody. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {
  private static final String DRAFT = "The Council,\nresolves\n1\tto keep the register open.\n";
  private static final String SEAL = ".seal";

  /** The archive is made behind all other work: on a busy machine that takes a while. */
  private static final long PATIENCE = 300_000;

  @TempDir static Path shared;
  private static Path made;

  @TempDir Path directory;
  private Path archive;
  private Processes processes;

  /** What a run prints without an archive, and what it leads to. */
  @BeforeAll
  static void firstRunMakesIt() throws Exception {
    Processes processes = processes(shared, shared.resolve("cache"));
    assertThat(convert(processes)).isEqualTo(expected());
    Optional<Path> seal = Optional.empty();
    for (long waited = 0; seal.isEmpty() && waited < PATIENCE; waited += 100) {
      Thread.sleep(100);
      seal = seal(shared.resolve("cache"));
    }
    String name = seal.orElseThrow().toString();
    made = Path.of(name.substring(0, name.length() - SEAL.length()));
  }

  private static Optional<Path> seal(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(SEAL)).findFirst();
    }
  }

  private static Processes processes(Path directory, Path cache) throws IOException {
    Files.writeString(directory.resolve("draft.txt"), DRAFT);
    return new Processes(directory).variable("XDG_CACHE_HOME", cache.toString());
  }

  private static Outcome convert(Processes processes) {
    return processes.run(Processes.launcher(), "convert", "draft.txt", "-t", "md");
  }

  private static Outcome expected() throws IOException {
    return convert(processes(shared, shared.resolve("cache")).variable("PLENARY_ARCHIVE", "off"));
  }

  @BeforeEach
  void copyTheCache() throws IOException {
    archive = directory.resolve("cache").resolve(shared.resolve("cache").relativize(made));
    Files.createDirectories(archive.getParent());
    // With its time: what is done to it from now on is later than the seal, however fast it comes.
    Files.copy(made, archive, StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(Path.of(made + SEAL), Path.of(archive + SEAL), StandardCopyOption.COPY_ATTRIBUTES);
    // Or the folder would be filled again while it is deleted.
    Files.createDirectory(Path.of(archive + ".lock"));
    processes = processes(directory, directory.resolve("cache"));
  }

  private long classesFromArchive() throws IOException {
    Path log = directory.resolve("classes.log");
    processes.variable("PLENARY_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    assertThat(convert(processes).code()).isZero();
    try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.contains("org.plenary.") && line.contains("shared objects"))
          .count();
    }
  }

  @Test
  void laterRunsTakeTheirClassesFromIt() throws IOException {
    assertThat(classesFromArchive()).isGreaterThan(200);
    assertThat(convert(processes)).isEqualTo(expected());
  }

  /** What may happen to a file in a cache. */
  private enum Damage {
    EMPTY,
    SHORT,
    NOISE,
    OTHER_BEGINNING,
    FOLDER,
    UNREADABLE,
    OLD
  }

  @ParameterizedTest
  @EnumSource
  void aBrokenArchiveChangesNothing(Damage damage) throws IOException {
    archive.toFile().setWritable(true);
    byte[] whole = Files.readAllBytes(archive);
    switch (damage) {
      case EMPTY -> Files.write(archive, new byte[0]);
      case SHORT -> Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
      case NOISE -> Files.writeString(archive, "noise\n".repeat(10_000));
      case OTHER_BEGINNING -> {
        Arrays.fill(whole, 0, 64, (byte) 7);
        Files.write(archive, whole);
      }
      case FOLDER -> {
        Files.delete(archive);
        Files.createDirectory(archive);
      }
      case UNREADABLE ->
          Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("---------"));
      case OLD -> Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    }
    assertThat(convert(processes)).isEqualTo(expected());
  }

  @Test
  void aCacheThatCannotBeWrittenChangesNothing() throws IOException {
    Files.writeString(directory.resolve("file"), "no folder");
    processes.variable("XDG_CACHE_HOME", directory.resolve("file").toString());
    assertThat(convert(processes)).isEqualTo(expected());
    processes.variable("XDG_CACHE_HOME", "relative");
    assertThat(convert(processes)).isEqualTo(expected());
    assertThat(directory.resolve("relative")).doesNotExist();
  }

  @Test
  void optionsOfTheUserThatConcernArchivesComeFirst() throws IOException {
    processes.variable("PLENARY_JAVA_OPTS", "-Xshare:off");
    assertThat(convert(processes)).isEqualTo(expected());
    processes.variable("PLENARY_JAVA_OPTS", "-XX:-UseSerialGC -XX:+UseParallelGC");
    assertThat(convert(processes)).isEqualTo(expected());
  }

  @Test
  void aUsualRunStartsNoOtherProcess() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("no tools"));
    processes.variable("PATH", empty.toString());
    assertThat(convert(processes)).isEqualTo(expected());
    processes.without("PLENARY_JAVA_HOME").variable("JAVA_HOME", Processes.javaHome().toString());
    assertThat(convert(processes)).isEqualTo(expected());
  }

  @Test
  void itIsOfTheseLibrariesAndThisPlaceAndThisJava() {
    assertThat(made.toString())
        .contains(Processes.distribution().toString(), System.getProperty("java.runtime.version"));
    assertThat(List.of(made.toString().split("/"))).anyMatch(name -> name.matches("@[0-9a-f]{64}"));
  }
}
