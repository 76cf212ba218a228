package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import org.plenary.cli.message.Messages;

/**
 * What can be said on the line of a command, put together step by step.
 *
 * <p>Holds plain values only: {@link PlainLine} reads most lines by them, and picocli, which costs
 * more to start than a short draft to convert, is made of them where it is needed.
 */
final class CommandBuilder {
  private final List<Option> options = new ArrayList<>();
  private final List<Operands> operands = new ArrayList<>();
  private final String name;
  private final Messages messages;

  /**
   * An option.
   *
   * @param label what the help calls its value; empty for an option without one
   * @param key of its explanation
   */
  record Option(List<String> names, String label, String key, Kind kind) {
    boolean hasValue() {
      return kind != Kind.FLAG;
    }
  }

  /** What stands behind an option. */
  enum Kind {
    /** Nothing. */
    FLAG,
    VALUE,
    /** A value, and the option may be given several times. */
    VALUES,
    /** Two values. */
    PAIR
  }

  /**
   * What stands on the line besides options.
   *
   * @param arity how many there may be, {@code 0..*} or {@code 2}
   */
  record Operands(String label, String arity, String key) {}

  /**
   * @param name the full name, {@code plenary convert}
   */
  CommandBuilder(String name, Messages messages) {
    this.name = name;
    this.messages = messages;
  }

  /** An option without a value; the key names its explanation. */
  CommandBuilder flag(String key, String... names) {
    return option(new Option(List.of(names), "", key, Kind.FLAG));
  }

  /** An option with a value, which the help calls by the label. */
  CommandBuilder value(String label, String key, String... names) {
    return option(new Option(List.of(names), label, key, Kind.VALUE));
  }

  /** An option with a value that may be given several times. */
  CommandBuilder values(String label, String key, String... names) {
    return option(new Option(List.of(names), label, key, Kind.VALUES));
  }

  private CommandBuilder option(Option option) {
    options.add(option);
    return this;
  }

  /** An option with two values, {@code --previous OLD.SRC OLD.TGT}. */
  CommandBuilder pair(String label, String key, String... names) {
    return option(new Option(List.of(names), label, key, Kind.PAIR));
  }

  /** What stands on the line besides options. */
  CommandBuilder operands(String label, String arity, String key) {
    operands.add(new Operands(label, arity, key));
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

  String name() {
    return name;
  }

  Messages messages() {
    return messages;
  }

  /** In the order of the help. */
  List<Option> options() {
    return options;
  }

  /** At most one. */
  List<Operands> operands() {
    return operands;
  }
}
