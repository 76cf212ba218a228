package org.plenary.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;

/** Tells people on standard error what went wrong, and remembers the worst of it. */
final class Reporter {
  private static final String PROGRAM = "plenary";

  /** What terminals take as: erase the rest of the line. */
  private static final String ERASE = "\u001b[K";

  private final PrintStream err;
  private final Messages messages;
  private final boolean quiet;
  private final boolean debug;
  private final ThreadLocal<Told> kept = new ThreadLocal<>();
  private ExitCode worst = ExitCode.DONE;
  private boolean progressing;

  /** What was told of one input, for later. */
  static final class Told {
    private final StringBuilder lines = new StringBuilder();
    private ExitCode worst = ExitCode.DONE;
  }

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

  /**
   * Words of a file that was read all the same are missing: said even to those who want no notes.
   */
  void warning(String file, Sentence sentence) {
    line(messages.text("report.warning", PROGRAM, file, messages.text(sentence)));
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
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      line(trace.toString().stripTrailing());
    }
    atLeast(ExitCode.INTERNAL);
  }

  private static String kind(Throwable fault) {
    return fault.getClass().getSimpleName();
  }

  /** Keeps what this thread tells from now on. */
  void keep() {
    kept.set(new Told());
  }

  /** What this thread has told since; from now on it is heard again. */
  Told kept() {
    Told told = kept.get();
    kept.remove();
    return told;
  }

  /** Tells what was kept. */
  void tell(Told told) {
    if (told.lines.length() > 0) {
      print(told.lines.toString());
    }
    atLeast(told.worst);
  }

  /** Shows how far a batch is, on the line where the last such sentence stands. */
  void progress(Sentence sentence) {
    if (!quiet) {
      progressing = true;
      err.print("\r" + messages.text(sentence) + ERASE);
      err.flush();
    }
  }

  /** Takes that line away. */
  void endProgress() {
    if (progressing) {
      progressing = false;
      err.print("\r" + ERASE);
      err.flush();
    }
  }

  private void line(String text) {
    Told told = kept.get();
    if (told == null) {
      print(text + "\n");
    } else {
      told.lines.append(text).append('\n');
    }
  }

  private void print(String text) {
    endProgress();
    err.print(text);
    err.flush();
  }

  private void atLeast(ExitCode code) {
    Told told = kept.get();
    if (told != null) {
      told.worst = code.compareTo(told.worst) > 0 ? code : told.worst;
    } else if (code.compareTo(worst) > 0) {
      worst = code;
    }
  }
}
