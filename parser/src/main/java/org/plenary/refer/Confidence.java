package org.plenary.refer;

import java.util.Locale;

/** How well a fact of a registry is known; only {@link #VERIFIED} facts may lead to an error. */
public enum Confidence {
  VERIFIED,
  HIGH,
  MEDIUM,
  LOW;

  /** The value as files have it: {@code verified}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
