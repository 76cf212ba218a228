package org.plenary.parity;

import java.util.Locale;

/** How much a difference matters. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The name in machine formats: {@code warning}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
