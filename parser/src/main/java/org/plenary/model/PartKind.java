package org.plenary.model;

import java.util.Locale;

/** The parts of a document. */
public enum PartKind {
  /** Number line, title, history line, body clause, cover block. */
  FRONT("front"),
  PREAMBLE("pre"),
  OPERATIVE("op"),
  ANNEX("annex"),
  /**
   * What follows the operative part: adoption line, signatures. In a document that resolves
   * nothing, what follows the front: its text.
   */
  BACK("back");

  private final String prefix;

  PartKind(String prefix) {
    this.prefix = prefix;
  }

  /** The first step of a unit's id: {@code op}. */
  public String prefix() {
    return prefix;
  }

  /** The name in machine formats: {@code operative}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
