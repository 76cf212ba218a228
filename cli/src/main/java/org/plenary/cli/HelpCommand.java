package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.UsageException;

/** {@code plenary help convert}. */
final class HelpCommand implements Command {
  @Override
  public String name() {
    return "help";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.operands("COMMAND", "0..1", "option.help-command");
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    HelpPages pages = new HelpPages(session.messages(), session.outIsColoured());
    List<String> named = arguments.operands();
    session.print(named.isEmpty() ? pages.all() : pages.of(Commands.named(named.get(0))));
  }
}
