package org.plenary.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.plenary.cli.message.Messages;

/** One line on a terminal that says how far a long run is; cleared in the end. */
final class Progress implements AutoCloseable {
  private static final long QUIET_NANOS = 1_000_000_000L;
  private static final long STEP_NANOS = 100_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final Messages messages;
  private final int all;
  private final LongSupplier nanos;
  private final long begun;
  private long shown;
  private int done;

  /**
   * @param nanos a clock
   */
  Progress(Surroundings surroundings, Messages messages, int all, LongSupplier nanos) {
    this.err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
    this.messages = messages;
    this.all = surroundings.errIsTerminal() ? all : 0;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
  }

  /**
   * The progress of a run.
   *
   * @param all how many files there are
   */
  static Progress of(Session session, int all) {
    return new Progress(session.surroundings(), session.messages(), all, System::nanoTime);
  }

  /** The next file is looked at. */
  void next(String name) {
    done++;
    long now = nanos.getAsLong();
    if (all > 1 && now - begun > QUIET_NANOS && now - shown > STEP_NANOS) {
      shown = now;
      err.print(
          CLEAR + messages.text("check.progress", String.valueOf(done), String.valueOf(all), name));
      err.flush();
    }
  }

  /** What is said next has its line for itself. */
  void clear() {
    if (shown > 0) {
      err.print(CLEAR);
      err.flush();
      shown = 0;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
