package org.plenary.read;

import java.util.List;

/** The file is not what its name says, or is damaged; the only exception of the pipeline. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /**
   * @param key the message's name in the catalogues, {@code read.not-docx}
   * @param arguments the values for it
   */
  public UnreadableDocumentException(String key, List<String> arguments) {
    super(key + " " + arguments);
    this.key = key;
    this.arguments = List.copyOf(arguments);
  }

  public String key() {
    return key;
  }

  public List<String> arguments() {
    return arguments;
  }
}
