package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.UsageException;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plenary completion bash}: what a shell needs to complete commands and options. */
final class CompletionCommand implements Command {
  /** zsh understands what is written for bash, and the script tells it so. */
  private static final Choice<String> SHELL =
      new Choice<String>("completion").or("bash", "bash").or("zsh", "zsh");

  private static final String PROGRAM = "plenary";

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.operands("SHELL", "0..1", "option.shell");
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<String> named = arguments.operands();
    if (named.isEmpty()) {
      throw UsageException.of("usage.no-shell").offeringHelp();
    }
    SHELL.of(named.get(0));
    CommandSpec program = Picocli.spec(new CommandBuilder(PROGRAM, session.messages()).common());
    for (String name : Commands.NAMES) {
      CommandBuilder builder = new CommandBuilder(name, session.messages());
      Commands.named(name).describe(builder);
      program.addSubcommand(name, Picocli.spec(builder.common()));
    }
    session.print(AutoComplete.bash(PROGRAM, Picocli.line(program)));
  }
}
