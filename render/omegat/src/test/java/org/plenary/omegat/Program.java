package org.plenary.omegat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, in a folder. */
final class Program {
  private static final long MINUTES = 3;

  private final String mainClass;
  private final Path directory;

  Program(String mainClass, Path directory) {
    this.mainClass = mainClass;
    this.directory = directory;
  }

  /**
   * What a run came to.
   *
   * @param text what it printed, on both streams
   */
  record Outcome(int code, String text) {}

  Outcome run(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    line.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(line).directory(directory.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    byte[] text = process.getInputStream().readAllBytes();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(mainClass + " does not end");
    }
    return new Outcome(process.exitValue(), new String(text, StandardCharsets.UTF_8));
  }
}
