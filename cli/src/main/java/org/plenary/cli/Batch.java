package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import org.plenary.cli.batch.InOrder;
import org.plenary.cli.batch.Pace;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;

/**
 * Does the work of a command on many inputs, on several processors. What is made, printed and told
 * is the same as if one were done after the other.
 */
final class Batch {
  private final Session session;
  private final int jobs;
  private final boolean watched;

  /** What is made of one input, on any thread. */
  @FunctionalInterface
  interface Making<T> {
    T of(Input input) throws FileProblem;
  }

  /** What becomes of it, in the order of the inputs. */
  @FunctionalInterface
  interface Taking<T> {
    void take(Input input, T made) throws FileProblem;
  }

  /** What came of an input, and what is to be told of it. */
  private record Made<T>(List<T> result, Reporter.Told told) {}

  /**
   * @param jobs how many inputs are worked on at the same time
   * @param watched true when a person sees standard error and nothing else is printed meanwhile
   */
  Batch(Session session, int jobs, boolean watched) {
    this.session = session;
    this.jobs = jobs;
    this.watched = watched;
  }

  /** Works on all inputs; one that fails is reported and the others are done. */
  <T> void run(List<Input> inputs, Making<T> making, Taking<T> taking) {
    Pace pace = new Pace(inputs.size(), System::nanoTime);
    InOrder<Input, Made<T>> order =
        new InOrder<>(
            jobs,
            input -> make(input, making),
            this::tooLarge,
            (input, made) -> {
              take(input, made, taking);
              pace.step().filter(state -> watched).ifPresent(this::show);
            });
    try {
      order.run(inputs);
    } finally {
      session.reporter().endProgress();
    }
  }

  /** The same for work that leaves nothing to be taken in order. */
  void run(List<Input> inputs, Session.Work work) {
    run(
        inputs,
        input -> {
          work.on(input);
          return input;
        },
        (input, done) -> {});
  }

  /** The same batch, one input after the other, for work that others cannot stand beside. */
  Batch oneByOne() {
    return new Batch(session, 1, watched);
  }

  private <T> Made<T> make(Input input, Making<T> making) {
    List<T> result = new ArrayList<>(1);
    Reporter reporter = session.reporter();
    reporter.keep();
    try {
      session.attempt(input, each -> result.add(making.of(each)));
    } catch (OutOfMemoryError e) {
      reporter.kept();
      throw e;
    }
    return new Made<>(result, reporter.kept());
  }

  private <T> Made<T> tooLarge(Input input) {
    Reporter reporter = session.reporter();
    reporter.keep();
    session.tooLarge(input);
    return new Made<>(List.of(), reporter.kept());
  }

  private <T> void take(Input input, Made<T> made, Taking<T> taking) {
    session.reporter().tell(made.told());
    for (T result : made.result()) {
      session.one(input, each -> taking.take(each, result));
    }
  }

  private void show(Pace.State state) {
    session
        .reporter()
        .progress(
            Sentence.of(
                "report.progress",
                String.valueOf(state.done()),
                String.valueOf(state.total()),
                String.valueOf(state.rate()),
                state.left() / 60 + ":" + state.left() % 60 / 10 + state.left() % 10));
  }
}
