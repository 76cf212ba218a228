package org.plenary.cli.output;

/** Nobody reads standard output any more, as after {@code | head}: time to stop without a word. */
public final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(Throwable cause) {
    super(cause);
  }
}
