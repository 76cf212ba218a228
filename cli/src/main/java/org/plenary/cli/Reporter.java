package org.plenary.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;

/** Tells people on standard error what went wrong, and remembers the worst of it. */
final class Reporter {
  private static final String PROGRAM = "plenary";

  private final PrintStream err;
  private final Messages messages;
  private final boolean quiet;
  private final boolean debug;
  private ExitCode worst = ExitCode.DONE;

  /**
   * @param quiet true to leave out notes
   * @param debug true to print the trace of a fault of ours
   */
  Reporter(OutputStream err, Messages messages, boolean quiet, boolean debug) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.messages = messages;
    this.quiet = quiet;
    this.debug = debug;
  }

  /** The exit code for all that was told so far. */
  ExitCode worst() {
    return worst;
  }

  /** Something was found that ought to be mended; what it is goes to standard output. */
  void found() {
    atLeast(ExitCode.FINDINGS);
  }

  /** The same where the result goes elsewhere: what it is goes to standard error. */
  void finding(String text, boolean toBeMended) {
    line(text);
    if (toBeMended) {
      found();
    }
  }

  /** A file that could not be read or written: {@code plenary: nosuch.md: no such file}. */
  void problem(FileProblem problem) {
    problem(problem.file(), problem.sentence());
  }

  void problem(String file, Sentence sentence) {
    line(PROGRAM + ": " + file + ": " + messages.text(sentence));
    atLeast(ExitCode.UNREADABLE);
  }

  /** Something worth knowing about a file that was read all the same. */
  void note(String file, Sentence sentence) {
    if (!quiet) {
      line(messages.text("report.note", PROGRAM, file, messages.text(sentence)));
    }
  }

  /** What was found fails the run. */
  void findings() {
    atLeast(ExitCode.FINDINGS);
  }

  /** A line that sums up, for people who watch. */
  void summary(String text) {
    if (!quiet) {
      line(text);
    }
  }

  /**
   * Wrong usage, with the way out.
   *
   * @param command the command's full name, {@code plenary convert}
   */
  void usage(String command, UsageException slip) {
    line((slip.isOfProgram() ? PROGRAM : command) + ": " + messages.text(slip.sentence()));
    for (Sentence detail : slip.details()) {
      line(messages.text(detail));
    }
    if (slip.isHelpOffered()) {
      line(messages.text("usage.try-help", command));
    }
    atLeast(ExitCode.USAGE);
  }

  /** Nothing was asked for: the help, as an answer that is not a result. */
  void usage(String page) {
    err.print(page);
    err.flush();
    atLeast(ExitCode.USAGE);
  }

  /** A fault of ours that no file is to blame for. */
  void fault(Throwable fault) {
    fault(messages.text("report.fault", kind(fault)), fault);
  }

  /**
   * A fault of ours.
   *
   * @param command what was being done, {@code convert}
   * @param file with which file
   */
  void fault(String command, String file, Throwable fault) {
    String doing = messages.text("doing." + command, file);
    fault(messages.text("report.fault-in-file", doing, kind(fault)), fault);
  }

  private void fault(String sentence, Throwable fault) {
    line(PROGRAM + ": " + sentence);
    line(messages.text("report.fault-help"));
    if (debug) {
      fault.printStackTrace(err);
    }
    atLeast(ExitCode.INTERNAL);
  }

  private static String kind(Throwable fault) {
    return fault.getClass().getSimpleName();
  }

  private void line(String text) {
    err.print(text + "\n");
    err.flush();
  }

  private void atLeast(ExitCode code) {
    if (code.compareTo(worst) > 0) {
      worst = code;
    }
  }
}
