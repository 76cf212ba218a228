package org.plenary.render.json;

import java.util.List;

/** What is wrong with a file, and where; only inside this package. */
final class JsonProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final int at;
  private final transient List<String> arguments;

  /**
   * @param key the message's name in the catalogues
   * @param at an offset into the file's text, in UTF-16 units
   * @param arguments the values behind line and column
   */
  JsonProblem(String key, int at, String... arguments) {
    super(key, null, false, false);
    this.key = key;
    this.at = at;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  int at() {
    return at;
  }

  List<String> arguments() {
    return arguments;
  }
}
