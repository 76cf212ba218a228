package org.plenary.parity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that comes with the program: one row a line, {@code #} before a comment. */
final class ParityFile {
  private ParityFile() {}

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException when it is not there: a fault of the build
   */
  static List<String> lines(String resource) {
    InputStream in = ParityFile.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("missing from the build: " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
