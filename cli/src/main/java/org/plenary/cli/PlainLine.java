package org.plenary.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a command line on which everything is written in full and where it belongs, {@code
 * draft.docx -t md --lang=en}.
 *
 * <p>Of any other line it says nothing, so that what is wrong with it, or may be meant by it
 * ({@code -qtmd}), is settled in one place, by picocli; what it does read, picocli reads alike.
 */
final class PlainLine {
  private final Map<String, CommandBuilder.Option> byName = new HashMap<>();
  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> operands = new ArrayList<>();
  private final Optional<String> arity;

  private PlainLine(CommandBuilder builder) {
    for (CommandBuilder.Option option : builder.options()) {
      for (String name : option.names()) {
        byName.put(name, option);
      }
    }
    arity =
        builder.operands().isEmpty()
            ? Optional.empty()
            : Optional.of(builder.operands().get(0).arity());
  }

  /** What the words say; nothing when one of them is not plain. */
  static Optional<Arguments> read(CommandBuilder builder, List<String> words) {
    PlainLine line = new PlainLine(builder);
    return line.takeAll(words) && line.operandsFit()
        ? Optional.of(new Arguments(line.values, line.operands))
        : Optional.empty();
  }

  private boolean takeAll(List<String> words) {
    int i = 0;
    while (i < words.size()) {
      int taken = take(words, i);
      if (taken == 0) {
        return false;
      }
      i += taken;
    }
    return true;
  }

  /** The number of words taken from that one on, or 0 when they are not plain. */
  private int take(List<String> words, int at) {
    String word = words.get(at);
    if (isOperand(word)) {
      operands.add(word);
      return 1;
    }
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    CommandBuilder.Option option = byName.get(equals < 0 ? word : word.substring(0, equals));
    if (option == null || option.kind() == CommandBuilder.Kind.PAIR) {
      return 0;
    }
    if (!option.hasValue()) {
      return equals < 0 && put(option, "") ? 1 : 0;
    }
    if (equals >= 0) {
      return put(option, word.substring(equals + 1)) ? 1 : 0;
    }
    return at + 1 < words.size() && put(option, words.get(at + 1)) ? 2 : 0;
  }

  /** A lone hyphen is standard input. */
  private static boolean isOperand(String word) {
    return !word.isEmpty() && (word.charAt(0) != '-' || word.length() == 1);
  }

  /** False for a second value of an option that has but one, and for a value that may be none. */
  private boolean put(CommandBuilder.Option option, String value) {
    if (option.hasValue() && !isOperand(value)) {
      return false;
    }
    List<String> before = values.get(option.names().get(0));
    if (before != null) {
      return option.kind() == CommandBuilder.Kind.VALUES && before.add(value);
    }
    List<String> given = new ArrayList<>();
    given.add(value);
    for (String name : option.names()) {
      values.put(name, given);
    }
    return true;
  }

  private boolean operandsFit() {
    return switch (arity.orElse("0")) {
      case "0..*" -> true;
      case "0..1" -> operands.size() <= 1;
      default -> operands.isEmpty();
    };
  }
}
