package org.plenary.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A command as picocli knows it: for lines that are not plain, for the help, for completion. */
final class Picocli {
  private Picocli() {}

  /**
   * What the words say.
   *
   * @throws UsageException when they cannot be meant so
   */
  static Arguments read(CommandBuilder builder, List<String> words) throws UsageException {
    CommandLine line = line(spec(builder));
    try {
      return arguments(line.parseArgs(words.toArray(new String[0])));
    } catch (ParameterException e) {
      throw UsageErrors.of(e, line, words);
    }
  }

  private static Arguments arguments(ParseResult parsed) {
    Map<String, List<String>> values = new HashMap<>();
    for (OptionSpec option : parsed.matchedOptions()) {
      for (String name : option.names()) {
        values.put(name, option.stringValues());
      }
    }
    return new Arguments(values, parsed.matchedPositionalValue(0, List.of()));
  }

  /** The description of a command. */
  static CommandSpec spec(CommandBuilder builder) {
    CommandSpec spec = CommandSpec.create().name(builder.name());
    for (CommandBuilder.Option option : builder.options()) {
      spec.addOption(option(option, builder.messages()));
    }
    for (CommandBuilder.Operands operands : builder.operands()) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(operands.label())
              .arity(operands.arity())
              .type(List.class)
              .auxiliaryTypes(String.class)
              .description(escaped(builder.messages().text(operands.key())))
              .build());
    }
    return spec;
  }

  private static OptionSpec option(CommandBuilder.Option option, Messages messages) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.names().toArray(new String[0]))
            .description(escaped(messages.text(option.key())));
    return switch (option.kind()) {
      case FLAG -> builder.arity("0").type(boolean.class).build();
      case VALUE -> builder.arity("1").paramLabel(option.label()).type(String.class).build();
      case VALUES -> several(builder.arity("1"), option.label());
      case PAIR -> several(builder.arity("2"), option.label());
    };
  }

  private static OptionSpec several(OptionSpec.Builder builder, String label) {
    return builder.paramLabel(label).type(List.class).auxiliaryTypes(String.class).build();
  }

  /** The description as something that reads lines and prints help. */
  static CommandLine line(CommandSpec spec) {
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setUsageHelpAutoWidth(false);
  }

  /** picocli formats what it prints. */
  static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
