package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;

/** The options for many inputs, the same everywhere. */
final class BatchOptions {
  private static final String JOBS = "--jobs";
  private static final String SHARD = "--shard";
  private static final int MOST_JOBS = 256;

  private BatchOptions() {}

  static void describe(CommandBuilder builder) {
    builder.value("N", "option.jobs", JOBS).value("I/N", "option.shard", SHARD);
  }

  /**
   * What works on the inputs.
   *
   * @param prints true when results go to standard output meanwhile
   */
  static Batch batch(Arguments arguments, Session session, boolean prints) throws UsageException {
    Surroundings around = session.surroundings();
    int jobs =
        arguments.isSet(JOBS)
            ? jobs(arguments.text(JOBS).orElseThrow())
            : Runtime.getRuntime().availableProcessors();
    return new Batch(session, jobs, around.errIsTerminal() && !(prints && around.outIsTerminal()));
  }

  /**
   * The inputs that this run is to work on: with {@code --shard 2/3} the second third. What all
   * shards print, put together in order, is what one run prints.
   */
  static List<Input> shard(Arguments arguments, List<Input> inputs) throws UsageException {
    if (!arguments.isSet(SHARD)) {
      return inputs;
    }
    String said = arguments.text(SHARD).orElseThrow();
    int slash = said.indexOf('/');
    long count = slash < 0 ? 0 : number(said.substring(slash + 1));
    long index = slash < 0 ? 0 : number(said.substring(0, slash));
    if (index < 1 || index > count) {
      throw UsageException.of("usage.not-a-shard", SHARD, said);
    }
    int from = (int) (inputs.size() * (index - 1) / count);
    return inputs.subList(from, (int) (inputs.size() * index / count));
  }

  private static int jobs(String said) throws UsageException {
    int jobs = number(said);
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw UsageException.of("usage.not-jobs", JOBS, said, String.valueOf(MOST_JOBS));
    }
    return jobs;
  }

  /** A number of up to six digits, or -1. */
  private static int number(String said) {
    int number = said.isEmpty() || said.length() > 6 ? -1 : 0;
    for (int i = 0; i < said.length() && number >= 0; i++) {
      char c = said.charAt(i);
      number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
    }
    return number;
  }
}
