package org.plenary.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What is running: {@code plenary 0.1.0}, and on what.
 *
 * @param number of the program
 * @param runtime {@code Java 17.0.15 (Debian), Linux amd64}
 */
record Version(String number, String runtime) {
  /** The version of this process. */
  static Version ofProcess() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("no version.txt");
      }
      String number = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Version(number, describeRuntime());
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
  @Override
  public String toString() {
    return "plenary " + number + "\n" + runtime + "\n";
  }
}
