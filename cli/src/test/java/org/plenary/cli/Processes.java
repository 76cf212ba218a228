package org.plenary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the built program as people do, in a process of its own. */
final class Processes {
  private static final long SECONDS = 60;

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param directory where the process runs
   */
  Processes(Path directory) {
    this.directory = directory;
    environment.put("PATH", System.getenv("PATH"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("PLENARY_JAVA_HOME", javaHome().toString());
  }

  /** What {@code mvn package} has built. */
  static Path distribution() {
    return Path.of(
        Objects.requireNonNull(
            System.getProperty("distribution.directory"), "distribution.directory"));
  }

  static Path launcher() {
    return distribution().resolve("bin/plenary");
  }

  /** The Java that runs the tests. */
  static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  Processes variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Processes without(String name) {
    environment.remove(name);
    return this;
  }

  Processes pathFirst(Path folder) {
    return variable("PATH", folder + ":" + environment.get("PATH"));
  }

  Outcome run(Path program, String... arguments) {
    return run(Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList());
  }

  Outcome run(List<String> command) {
    try {
      Path out = Files.createTempFile("out", "");
      Path err = Files.createTempFile("err", "");
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running after " + SECONDS + " s: " + command);
      }
      Outcome outcome = new Outcome(process.exitValue(), text(out), text(err));
      Files.delete(out);
      Files.delete(err);
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
