package org.plenary.cli.batch;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How far a batch is and how fast it goes, for people who watch: not at once, and not too often.
 */
public final class Pace {
  private static final long SECOND = 1_000_000_000L;
  private static final long PAUSE = SECOND / 5;

  private final int total;
  private final LongSupplier clock;
  private final long begun;
  private long due;
  private int done;

  /**
   * How it stands.
   *
   * @param rate things a second
   * @param left seconds until all are done, at that rate
   */
  public record State(int done, int total, long rate, long left) {}

  /**
   * @param total how many things there are
   * @param clock nanoseconds from any moment
   */
  public Pace(int total, LongSupplier clock) {
    this.total = total;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.due = begun + SECOND;
  }

  /** Counts one more; the state is told when it is time to show it and some are left. */
  public Optional<State> step() {
    done++;
    long now = clock.getAsLong();
    if (now < due || done == total) {
      return Optional.empty();
    }
    due = now + PAUSE;
    double seconds = (double) (now - begun) / SECOND;
    long left = Math.round((total - done) * seconds / done);
    return Optional.of(new State(done, total, Math.round(done / seconds), left));
  }
}
