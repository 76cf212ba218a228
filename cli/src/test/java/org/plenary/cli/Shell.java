package org.plenary.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.cli.output.StandardOutput;

/** Runs the program in this process, in a folder, an environment and streams of its own. */
final class Shell {
  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Pipeline pipeline = new LinePipeline();
  private OutputStream standard = out;
  private String typed = "";
  private boolean terminal;

  Shell(Path directory) {
    this.directory = directory;
  }

  Shell variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Shell typing(String text) {
    typed = text;
    return this;
  }

  Shell atTerminal() {
    terminal = true;
    return this;
  }

  Shell printingTo(OutputStream out) {
    standard = out;
    return this;
  }

  Shell through(Pipeline other) {
    pipeline = other;
    return this;
  }

  Path file(String name, String content) {
    try {
      Path path = directory.resolve(name);
      Files.createDirectories(path.getParent());
      return Files.writeString(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(directory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome plenary(String... line) {
    out.reset();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            environment,
            directory,
            "en",
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new StandardOutput(standard),
            err,
            terminal,
            terminal);
    int code = new Main(surroundings, pipeline).run(List.of(line));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
