package org.plenary.diagnostic;

import java.util.List;

/**
 * Something to be said, before it is put into a language.
 *
 * @param key the sentence's name in the catalogues, {@code ALPH-002}
 * @param arguments the values for its placeholders, in order
 */
public record Message(String key, List<String> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with its values. */
  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }
}
