package org.plenary.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.MessageLanguage;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputClosedException;
import org.plenary.cli.output.StandardOutput;

/** The program: finds the command that is named, runs it, turns what happens into an exit code. */
public final class Main {
  private static final String PROGRAM = "plenary";
  private static final Choice<Colour> COLOR =
      new Choice<Colour>("--color")
          .or("auto", Colour.AUTO)
          .or("always", Colour.ALWAYS)
          .or("never", Colour.NEVER);
  private static final Choice<MessageLanguage> LANG =
      new Choice<MessageLanguage>("--lang")
          .or("en", MessageLanguage.EN)
          .or("ru", MessageLanguage.RU);

  private final Surroundings surroundings;
  private final Pipeline pipeline;

  Main(Surroundings surroundings, Pipeline pipeline) {
    this.surroundings = surroundings;
    this.pipeline = pipeline;
  }

  /** Runs the program in this process. */
  public static void main(String[] args) {
    System.exit(new Main(Surroundings.ofProcess(), new StandardPipeline()).run(List.of(args)));
  }

  /** Runs a command line and returns the exit code. */
  int run(List<String> line) {
    Invocation invocation = Invocation.of(line);
    Messages messages = Messages.in(language(invocation));
    boolean quiet = invocation.has("-q") || invocation.has("--quiet");
    Reporter reporter =
        new Reporter(surroundings.err(), messages, quiet, invocation.has("--debug"));
    String speaker = PROGRAM;
    try {
      Optional<Command> command = command(invocation);
      speaker = command.isPresent() ? PROGRAM + " " + command.get().name() : PROGRAM;
      perform(speaker, command, invocation, messages, reporter);
      surroundings.out().flush();
    } catch (UsageException e) {
      reporter.usage(speaker, e);
    } catch (FileProblem e) {
      reporter.problem(e);
    } catch (OutputClosedException e) {
      return reporter.worst().number();
    } catch (IOException e) {
      reporter.problem(FileProblem.writing(StandardOutput.NAME, e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      reporter.fault(e);
    }
    return reporter.worst().number();
  }

  private MessageLanguage language(Invocation invocation) {
    Optional<String> said = invocation.value(LANG.option());
    return said.isPresent()
        ? MessageLanguage.ofLocale(said.get())
        : MessageLanguage.ofEnvironment(surroundings.environment(), surroundings.language());
  }

  private static Optional<Command> command(Invocation invocation) throws UsageException {
    return invocation.command().isPresent()
        ? Optional.of(Commands.named(invocation.command().get()))
        : Optional.empty();
  }

  private void perform(
      String speaker,
      Optional<Command> command,
      Invocation invocation,
      Messages messages,
      Reporter reporter)
      throws UsageException, FileProblem {
    Arguments arguments = parsed(speaker, command, invocation, messages);
    arguments.choice(LANG);
    Colour colour = arguments.choice(COLOR).orElse(Colour.AUTO);
    Session session =
        new Session(
            command.isPresent() ? command.get().name() : PROGRAM,
            surroundings,
            colour,
            messages,
            reporter,
            pipeline);
    if (arguments.isSet("--help")) {
      HelpPages pages = new HelpPages(messages, session.outIsColoured());
      session.print(command.isPresent() ? pages.of(command.get()) : pages.all());
    } else if (arguments.isSet("--version")) {
      session.print(Version.ofProcess().describe(messages));
    } else if (command.isPresent()) {
      command.get().run(arguments, session);
    } else {
      reporter.usage(new HelpPages(messages, false).all());
    }
  }

  private static Arguments parsed(
      String speaker, Optional<Command> command, Invocation invocation, Messages messages)
      throws UsageException {
    CommandBuilder builder = new CommandBuilder(speaker, messages);
    if (command.isPresent()) {
      command.get().describe(builder);
    }
    builder.common();
    Optional<Arguments> plain = PlainLine.read(builder, invocation.arguments());
    return plain.isPresent() ? plain.get() : Picocli.read(builder, invocation.arguments());
  }
}
