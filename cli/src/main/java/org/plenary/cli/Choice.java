package org.plenary.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.Similar;
import org.plenary.cli.message.UsageException;

/** The values that an option can have: {@code --part preamble|operative|…}. */
final class Choice<T> {
  private final String option;
  private final Map<String, T> values = new LinkedHashMap<>();

  /**
   * @param option its long name, {@code --part}
   */
  Choice(String option) {
    this.option = option;
  }

  /**
   * @param values by their names
   */
  Choice(String option, Map<String, T> values) {
    this.option = option;
    this.values.putAll(values);
  }

  Choice<T> or(String name, T value) {
    values.put(name, value);
    return this;
  }

  String option() {
    return option;
  }

  /** The value of that name, when there is one. */
  Optional<T> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** All names: {@code preamble, operative, annex}. */
  String names() {
    return String.join(", ", values.keySet());
  }

  /**
   * The value of that name.
   *
   * @throws UsageException when there is none
   */
  T of(String name) throws UsageException {
    T value = values.get(name);
    if (value == null) {
      Optional<String> meant = Similar.to(name, values.keySet());
      UsageException slip =
          meant.isPresent()
              ? UsageException.of("usage.wrong-value.meant", option, name, meant.get())
              : UsageException.of("usage.wrong-value", option, name);
      throw slip.with(Sentence.of("usage.one-of", names()));
    }
    return value;
  }
}
