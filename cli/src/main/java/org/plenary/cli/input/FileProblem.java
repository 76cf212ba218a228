package org.plenary.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.plenary.cli.message.Sentence;

/** One file that could not be read or written; the others can. */
public final class FileProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient Sentence sentence;

  /**
   * @param file its name as it was given
   * @param sentence why, without the name
   */
  public FileProblem(String file, Sentence sentence) {
    super(file + ": " + sentence);
    this.file = file;
    this.sentence = sentence;
  }

  /** Why a file could not be read. */
  public static FileProblem reading(String file, IOException cause) {
    FileProblem problem = new FileProblem(file, whyNotRead(cause));
    problem.initCause(cause);
    return problem;
  }

  private static Sentence whyNotRead(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return Sentence.of("input.missing");
    }
    if (cause instanceof AccessDeniedException) {
      return Sentence.of("input.denied");
    }
    return Sentence.of("input.failed", reason(cause));
  }

  /** Why a file could not be written. */
  public static FileProblem writing(String file, IOException cause) {
    FileProblem problem = new FileProblem(file, whyNotWritten(cause));
    problem.initCause(cause);
    return problem;
  }

  private static Sentence whyNotWritten(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return Sentence.of("output.no-folder");
    }
    if (cause instanceof AccessDeniedException) {
      return Sentence.of("output.denied");
    }
    return Sentence.of("output.failed", reason(cause));
  }

  private static String reason(IOException cause) {
    String reason =
        cause instanceof FileSystemException problem ? problem.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }

  public String file() {
    return file;
  }

  public Sentence sentence() {
    return sentence;
  }
}
