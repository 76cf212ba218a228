package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.message.Similar;
import org.plenary.cli.message.UsageException;

/** The commands that there are. Only the one that is named is made. */
final class Commands {
  /** In the order of the help. */
  static final List<String> NAMES =
      List.of(
          "convert",
          "check",
          "fix",
          "extract",
          "merge",
          "parity",
          "words",
          "tm",
          "glossary",
          "refs",
          "rules",
          "explain",
          "show",
          "completion",
          "help");

  private Commands() {}

  /**
   * The command of that name.
   *
   * @throws UsageException when there is none
   */
  static Command named(String name) throws UsageException {
    return switch (name) {
      case "check" -> new CheckCommand();
      case "fix" -> new FixCommand();
      case "rules" -> new RulesCommand();
      case "explain" -> new ExplainCommand();
      case "convert" -> new ConvertCommand();
      case "extract" -> new ExtractCommand();
      case "refs" -> new RefsCommand();
      case "merge" -> new MergeCommand();
      case "parity" -> new ParityCommand();
      case "words" -> new WordsCommand();
      case "tm" -> new TmCommand();
      case "glossary" -> new GlossaryCommand();
      case "show" -> new ShowCommand();
      case "completion" -> new CompletionCommand();
      case "help" -> new HelpCommand();
      default -> throw unknown(name);
    };
  }

  private static UsageException unknown(String name) {
    Optional<String> meant = Similar.to(name, NAMES);
    UsageException slip =
        meant.isPresent()
            ? UsageException.of("usage.unknown-command.meant", name, meant.get())
            : UsageException.of("usage.unknown-command", name);
    return slip.offeringHelp();
  }
}
