package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.live.LivePages;
import org.plenary.cli.live.LiveServer;
import org.plenary.cli.live.Watch;
import org.plenary.cli.message.UsageException;

/** The options for results that follow their drafts. */
final class LiveOptions {
  private static final String WATCH = "--watch";
  private static final String SERVE = "--serve";
  private static final int HIGHEST_PORT = 65_535;

  private LiveOptions() {}

  static void describe(CommandBuilder builder) {
    builder.flag("option.watch", "-w", WATCH).value("PORT", "option.serve", SERVE);
  }

  static boolean isServed(Arguments arguments) {
    return arguments.isSet(SERVE);
  }

  /** Pages are served, not written, and in one form only. */
  static void refuseWithServe(Arguments arguments, Choice<ConvertForm> to) throws UsageException {
    if (arguments.choice(to).orElse(ConvertForm.HTML) != ConvertForm.HTML) {
      throw UsageException.of("usage.serve-html");
    }
    if (OutputOptions.output(arguments).isPresent()) {
      throw UsageException.of("usage.serve-no-output");
    }
  }

  /** Refuses to watch what cannot change, or to write to standard output again and again. */
  static void check(Arguments arguments, List<Input> inputs) throws UsageException {
    if (!arguments.isSet(WATCH)) {
      return;
    }
    if (OutputOptions.output(arguments).filter(name -> !name.equals("-")).isEmpty()) {
      throw UsageException.of("usage.watch-output");
    }
    if (inputs.stream().anyMatch(input -> input.path().isEmpty())) {
      throw UsageException.of("usage.watch-files");
    }
  }

  /** Does the work again on each input that changes, until the program is stopped. */
  static void watch(Arguments arguments, Session session, List<Input> inputs, Session.Work work) {
    if (arguments.isSet(WATCH)) {
      session.reporter().summary(session.messages().text("live.watching"));
      follow(session, inputs, work);
    }
  }

  private static void follow(Session session, List<Input> inputs, Session.Work work) {
    Map<Path, Input> byPath = new HashMap<>();
    inputs.forEach(input -> input.path().ifPresent(path -> byPath.put(path, input)));
    Watch watch = new Watch(List.copyOf(byPath.keySet()));
    try {
      while (true) {
        for (Path changed : watch.next()) {
          long start = System.nanoTime();
          Input input = byPath.get(changed);
          session.each(List.of(input), work);
          long took = (System.nanoTime() - start) / 1_000_000;
          session
              .reporter()
              .summary(session.messages().text("live.done", input.name(), Long.toString(took)));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Serves the inputs as pages until the program is stopped. */
  static void serve(Arguments arguments, Session session, List<Input> inputs, Conversion conversion)
      throws UsageException, FileProblem {
    int port = port(arguments.text(SERVE).orElseThrow());
    if (inputs.stream().anyMatch(input -> input.path().isEmpty())) {
      throw UsageException.of("usage.watch-files");
    }
    LivePages pages = new LivePages();
    Session.Work work =
        input -> {
          ByteArrayOutputStream html = new ByteArrayOutputStream();
          try {
            conversion.of(input).writeTo(html);
          } catch (IOException e) {
            throw FileProblem.writing(input.name(), e);
          }
          pages.put(address(input), html.toByteArray());
        };
    session.each(inputs, work);
    try (LiveServer server = new LiveServer(port, pages)) {
      session.reporter().summary(session.messages().text("live.serving", server.address()));
      follow(session, inputs, work);
    } catch (IOException e) {
      throw UsageException.of("usage.port-taken", Integer.toString(port));
    }
  }

  private static String address(Input input) {
    return "/" + input.relative().toString().replace('\\', '/');
  }

  private static int port(String said) throws UsageException {
    Optional<Integer> port = Optional.empty();
    try {
      port = Optional.of(Integer.parseInt(said)).filter(p -> p >= 0 && p <= HIGHEST_PORT);
    } catch (NumberFormatException e) {
      throw UsageException.of("usage.no-port", said);
    }
    return port.orElseThrow(() -> UsageException.of("usage.no-port", said));
  }
}
