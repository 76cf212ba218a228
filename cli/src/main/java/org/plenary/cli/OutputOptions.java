package org.plenary.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.cli.output.OutputRequest;

/** The options for where results go. */
final class OutputOptions {
  private static final String OUTPUT = "--output";
  private static final String FORCE = "--force";

  private OutputOptions() {}

  static void describe(CommandBuilder builder) {
    builder.value("OUT", "option.output", "-o", OUTPUT).flag("option.force", FORCE);
  }

  static Optional<String> output(Arguments arguments) {
    return arguments.text(OUTPUT);
  }

  static boolean isForced(Arguments arguments) {
    return arguments.isSet(FORCE);
  }

  /** The suffix of the output's name without its dot, {@code docx}; of a folder none. */
  static Optional<String> suffix(Arguments arguments) {
    String name = output(arguments).orElse("");
    int dot = name.lastIndexOf('.');
    boolean inName = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
    return inName
        ? Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * The form of the result: the one that people said, else that of the suffix of {@code -o}.
   *
   * @throws UsageException when neither tells, or the command cannot write that form
   */
  static <T> T form(Arguments arguments, Choice<T> choice) throws UsageException {
    Optional<T> said = arguments.choice(choice);
    if (said.isPresent()) {
      return said.get();
    }
    Optional<String> suffix = suffix(arguments);
    Optional<T> meant = suffix.map(OutputOptions::ofSuffix).flatMap(choice::find);
    if (meant.isPresent()) {
      return meant.get();
    }
    UsageException slip =
        suffix.isPresent()
            ? UsageException.of("usage.no-such-suffix", "." + suffix.get())
            : UsageException.of("usage.no-form");
    throw slip.with(Sentence.of("usage.one-of", choice.names()));
  }

  /** The name of the form that files with a suffix have. */
  private static String ofSuffix(String suffix) {
    return switch (suffix) {
      case "markdown" -> "md";
      case "htm" -> "html";
      case "txt" -> "text";
      default -> suffix;
    };
  }

  /**
   * Settles where the results go.
   *
   * @param suffix how files in a folder of results end, {@code .docx}
   */
  static OutputPlan plan(Arguments arguments, Session session, String suffix, List<Input> inputs)
      throws UsageException {
    Surroundings around = session.surroundings();
    OutputRequest request = new OutputRequest(output(arguments), arguments.isSet(FORCE), suffix);
    return OutputPlan.of(request, inputs, around.directory(), around.out());
  }
}
