package org.plenary.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.cli.message.Messages;

/**
 * What is running, and on what.
 *
 * @param number of the program, {@code 0.1.0}
 * @param commit that it was built from and its day, {@code 3f2a9c1, 2026-11-22}; empty when it was
 *     built from no repository
 * @param rules the edition of the rules, {@code 2026.11}
 * @param register the day up to which sessions and acts are known, {@code 2026-11-01}
 * @param runtime {@code Java 17.0.15 (Debian), Linux amd64}
 */
record Version(String number, String commit, String rules, String register, String runtime) {
  /** The version of this process. */
  static Version ofProcess() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("no version.txt");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return new Version(
          lines.get(0), lines.get(1).strip(), lines.get(2), lines.get(3), describeRuntime());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String describeRuntime() {
    String java = property("java.version") + " (" + property("java.vendor") + ")";
    return "Java " + java + ", " + property("os.name") + " " + property("os.arch");
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }

  /** As {@code --version} prints it. */
  String describe(Messages messages) {
    String program = "plenary " + number + (commit.isEmpty() ? "" : " (" + commit + ")");
    return program
        + "\n"
        + messages.text("report.version", rules, register)
        + "\n"
        + runtime
        + "\n";
  }
}
