package org.plenary.report.baseline;

/** A file that is no baseline. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /**
   * @param line from 1
   * @param column in code points from 1
   * @param reason what the JSON reader says, in English; empty for JSON that is no SARIF
   */
  BaselineException(int line, int column, String reason) {
    super(reason);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  /** True for a file that is JSON and yet no SARIF. */
  public boolean isOtherJson() {
    return getMessage().isEmpty();
  }
}
