package org.plenary.xliff;

import java.util.List;

/** A file that is no XLIFF, or none that was made here. */
public final class XliffException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /**
   * @param key the message's name in the catalogues, {@code merge.damaged}
   */
  XliffException(String key, String... arguments) {
    super(key + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<String> arguments() {
    return arguments;
  }
}
