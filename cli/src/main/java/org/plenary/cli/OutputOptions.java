package org.plenary.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.cli.input.Input;
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
