package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command line, cut before anything of it is understood: {@code -q convert a.md -t docx} is the
 * command {@code convert} with all the rest.
 *
 * @param command the first word that is no option; none when there is no such word
 * @param arguments everything else, in order
 */
record Invocation(Optional<String> command, List<String> arguments) {
  /** The options that may stand before the command and have a value. */
  private static final List<String> VALUED = List.of("--color", "--lang");

  Invocation {
    arguments = List.copyOf(arguments);
  }

  static Invocation of(List<String> line) {
    int i = 0;
    while (i < line.size() && line.get(i).startsWith("-")) {
      i += VALUED.contains(line.get(i)) ? 2 : 1;
    }
    if (i >= line.size()) {
      return new Invocation(Optional.empty(), line);
    }
    List<String> rest = new ArrayList<>(line);
    String command = rest.remove(i);
    return new Invocation(Optional.of(command), rest);
  }

  /** True when that option stands somewhere among the options. */
  boolean has(String option) {
    return options().contains(option);
  }

  /** The value of a long option, written {@code --lang ru} or {@code --lang=ru}. */
  Optional<String> value(String option) {
    List<String> options = options();
    for (int i = 0; i < options.size(); i++) {
      String word = options.get(i);
      if (word.startsWith(option + "=")) {
        return Optional.of(word.substring(option.length() + 1));
      }
      if (word.equals(option) && i + 1 < options.size()) {
        return Optional.of(options.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private List<String> options() {
    int end = arguments.indexOf("--");
    return end < 0 ? arguments : arguments.subList(0, end);
  }
}
