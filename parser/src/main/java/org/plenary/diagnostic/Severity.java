package org.plenary.diagnostic;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** A matter of style: {@code 2025-2026} where the house prints a dash. */
  NOTE,
  /** Likely wrong. */
  WARNING,
  /** Cannot be adopted as it stands. */
  ERROR;

  /** The name in machine formats, {@code warning}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
