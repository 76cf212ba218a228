package org.plenary.cli.message;

import java.util.List;

/**
 * Something to be said, before it is put into a language: {@code input.missing} becomes <i>no such
 * file</i> or <i>нет такого файла</i>.
 *
 * @param key the sentence's name in the catalogues
 * @param arguments the values for its placeholders, in order
 */
public record Sentence(String key, List<String> arguments) {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /** A sentence with its values. */
  public static Sentence of(String key, String... arguments) {
    return new Sentence(key, List.of(arguments));
  }
}
