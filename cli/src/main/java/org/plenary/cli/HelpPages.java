package org.plenary.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} prints. */
final class HelpPages {
  private static final String PROGRAM = "plenary";
  private static final List<String> SECTIONS =
      List.of(
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

  private final Messages messages;
  private final Ansi ansi;

  HelpPages(Messages messages, boolean coloured) {
    this.messages = messages;
    this.ansi = coloured ? Ansi.ON : Ansi.OFF;
  }

  /** The page of one command. */
  String of(Command command) {
    CommandBuilder builder = new CommandBuilder(PROGRAM + " " + command.name(), messages);
    command.describe(builder);
    return page(Picocli.spec(builder.common()), command.name());
  }

  /** The page of the program, with all commands. */
  String all() throws UsageException {
    CommandSpec program = Picocli.spec(new CommandBuilder(PROGRAM, messages).common());
    for (String name : Commands.NAMES) {
      CommandSpec command = CommandSpec.create().name(name);
      command.usageMessage().description(text("help." + name + ".summary"));
      program.addSubcommand(name, command);
    }
    return page(program, "program");
  }

  private String page(CommandSpec spec, String name) {
    String key = "help." + name;
    UsageMessageSpec usage = spec.usageMessage();
    usage
        .synopsisHeading("")
        .customSynopsis(text("usage.synopsis", messages.text(key + ".synopsis")))
        .description("", text(key + ".summary"), "", text(key + ".examples"))
        .parameterListHeading("%n")
        .commandListHeading(text("help.commands") + "%n")
        .optionListHeading(text("help.options") + "%n")
        .exitCodeListHeading(text("help.exit-codes") + "%n")
        .exitCodeList(exitCodes())
        .sortOptions(false);
    CommandLine line = Picocli.line(spec);
    line.setHelpSectionKeys(SECTIONS);
    return line.getUsageMessage(ansi);
  }

  private Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", text("exit.done"));
    codes.put("1", text("exit.findings"));
    codes.put("2", text("exit.usage"));
    codes.put("3", text("exit.unreadable"));
    codes.put("4", text("exit.internal"));
    codes.put("130", text("exit.interrupted"));
    return codes;
  }

  private String text(String key, String... arguments) {
    return Picocli.escaped(messages.text(key, arguments));
  }
}
