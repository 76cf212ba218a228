package org.plenary.refer;

/** A registry file cannot be used: a fact stands twice, a body is unknown, a year is none. */
public final class RegistryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String key;
  private final String argument;

  /**
   * @param file the file's name
   * @param line from 1
   * @param key the message's name in the catalogues, {@code registry.duplicate}
   * @param argument the value that is wrong
   */
  public RegistryException(String file, int line, String key, String argument) {
    super(file + ":" + line + ": " + key + ": " + argument);
    this.file = file;
    this.line = line;
    this.key = key;
    this.argument = argument;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public String key() {
    return key;
  }

  public String argument() {
    return argument;
  }
}
