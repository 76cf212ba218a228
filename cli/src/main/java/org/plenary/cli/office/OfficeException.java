package org.plenary.cli.office;

import org.plenary.cli.message.Sentence;

/** LibreOffice made no PDF. */
public final class OfficeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  OfficeException(String key, String argument) {
    super(key + " " + argument);
    this.sentence = Sentence.of(key, argument);
  }

  /** Why. */
  public Sentence sentence() {
    return sentence;
  }
}
