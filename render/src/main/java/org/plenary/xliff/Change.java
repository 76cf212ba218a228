package org.plenary.xliff;

import java.util.Locale;

/** What became of a unit since an earlier text. */
public enum Change {
  /** No earlier text was given. */
  UNKNOWN,
  UNCHANGED,
  /** Something much like it was there. */
  EDITED,
  NEW;

  /** The name in files: {@code edited}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
