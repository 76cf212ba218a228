package org.plenary.cli;

import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.UsageException;

/** One command: what options it has, and what is called with their values. */
interface Command {
  /** What people type, {@code convert}. */
  String name();

  /** Adds its options and what it takes besides. */
  void describe(CommandBuilder builder);

  /**
   * Does the work and reports to the session.
   *
   * @throws UsageException when the options cannot be meant so; nothing was read
   * @throws FileProblem when a file that all depends on cannot be read or written
   */
  void run(Arguments arguments, Session session) throws UsageException, FileProblem;
}
