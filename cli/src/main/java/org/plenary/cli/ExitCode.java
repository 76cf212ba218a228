package org.plenary.cli;

/** What the process tells the program that started it; when several apply, the highest. */
enum ExitCode {
  /** Done. */
  DONE(0),
  /** Done, and there is something to be mended. */
  FINDINGS(1),
  /** Wrong usage; nothing was read. */
  USAGE(2),
  /** An input could not be read, or an output not written; the others were done. */
  UNREADABLE(3),
  /** A fault of ours. */
  INTERNAL(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
