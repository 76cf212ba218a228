package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.message.UsageException;
import picocli.CommandLine.ParseResult;

/** The values on a command line. */
final class Arguments {
  private final ParseResult parsed;

  Arguments(ParseResult parsed) {
    this.parsed = parsed;
  }

  boolean isSet(String option) {
    return parsed.hasMatchedOption(option);
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  /** All values of an option that may be given several times, in order. */
  List<String> texts(String option) {
    return parsed.matchedOptionValue(option, List.of());
  }

  /**
   * The value of an option that can have some values only.
   *
   * @throws UsageException when it has another
   */
  <T> Optional<T> choice(Choice<T> choice) throws UsageException {
    Optional<String> given = text(choice.option());
    return given.isPresent() ? Optional.of(choice.of(given.get())) : Optional.empty();
  }

  /** What stands on the line besides options. */
  List<String> operands() {
    return parsed.matchedPositionalValue(0, List.of());
  }
}
