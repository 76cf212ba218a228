package org.plenary.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.plenary.cli.output.StandardOutput;

/**
 * All that a process has around it, so that a test can have other surroundings.
 *
 * @param directory where relative file names begin
 * @param language the system's language, for systems that do not say it in the environment
 * @param outIsTerminal true when a person sees standard output
 * @param errIsTerminal true when a person sees standard error
 */
record Surroundings(
    Map<String, String> environment,
    Path directory,
    String language,
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  /** Set by the launcher, which can ask each stream by itself: {@code out,err}. */
  private static final String TERMINALS = "plenary.terminals";

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Those of this process. */
  static Surroundings ofProcess() {
    String terminals = System.getProperty(TERMINALS);
    boolean console = terminals == null && System.console() != null;
    return new Surroundings(
        System.getenv(),
        Path.of("").toAbsolutePath(),
        System.getProperty("user.language", ""),
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new StandardOutput(new FileOutputStream(FileDescriptor.out)),
        new FileOutputStream(FileDescriptor.err),
        console || (terminals != null && terminals.contains("out")),
        console || (terminals != null && terminals.contains("err")));
  }

  /** The value of a variable, empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** The name of the locale that file names are read in, as the environment has it. */
  String locale() {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      if (!variable(name).isEmpty()) {
        return variable(name);
      }
    }
    return "C";
  }
}
