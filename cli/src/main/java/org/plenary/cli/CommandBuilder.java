package org.plenary.cli;

import java.util.List;
import org.plenary.cli.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes a command to picocli, without annotations, which would cost more than the reading. */
final class CommandBuilder {
  private final CommandSpec spec = CommandSpec.create();
  private final Messages messages;

  /**
   * @param name the full name, {@code plenary convert}
   */
  CommandBuilder(String name, Messages messages) {
    this.messages = messages;
    spec.name(name);
  }

  /** An option without a value; the key names its explanation. */
  CommandBuilder flag(String key, String... names) {
    spec.addOption(option(key, names).arity("0").type(boolean.class).build());
    return this;
  }

  /** An option with a value, which the help calls by the label. */
  CommandBuilder value(String label, String key, String... names) {
    spec.addOption(option(key, names).arity("1").type(String.class).paramLabel(label).build());
    return this;
  }

  /** An option with a value that may be given several times. */
  CommandBuilder values(String label, String key, String... names) {
    spec.addOption(
        option(key, names)
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .build());
    return this;
  }

  /** An option with two values, {@code --previous OLD.SRC OLD.TGT}. */
  CommandBuilder pair(String label, String key, String... names) {
    spec.addOption(
        option(key, names)
            .arity("2")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .build());
    return this;
  }

  /** What stands on the line besides options. */
  CommandBuilder operands(String label, String arity, String key) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity(arity)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(escaped(messages.text(key)))
            .build());
    return this;
  }

  /** The options that every command has. */
  CommandBuilder common() {
    return flag("option.quiet", "-q", "--quiet")
        .value("WHEN", "option.color", "--color")
        .value("LANG", "option.lang", "--lang")
        .flag("option.debug", "--debug")
        .flag("option.help", "-h", "--help")
        .flag("option.version", "-V", "--version");
  }

  private OptionSpec.Builder option(String key, String[] names) {
    return OptionSpec.builder(names).description(escaped(messages.text(key)));
  }

  /** picocli formats what it prints. */
  static String escaped(String text) {
    return text.replace("%", "%%");
  }

  CommandSpec spec() {
    return spec;
  }

  CommandLine build() {
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setUsageHelpAutoWidth(false);
  }
}
