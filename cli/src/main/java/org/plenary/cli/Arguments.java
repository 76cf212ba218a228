package org.plenary.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.cli.message.UsageException;

/** The values on a command line. */
final class Arguments {
  private final Map<String, List<String>> values;
  private final List<String> operands;

  /**
   * @param values of each option that is set, by each of its names
   * @param operands what stands on the line besides
   */
  Arguments(Map<String, List<String>> values, List<String> operands) {
    this.values = values;
    this.operands = List.copyOf(operands);
  }

  boolean isSet(String option) {
    return values.containsKey(option);
  }

  Optional<String> text(String option) {
    List<String> given = texts(option);
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
  }

  /** All values of an option that may be given several times, in order. */
  List<String> texts(String option) {
    return values.getOrDefault(option, List.of());
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
    return operands;
  }
}
