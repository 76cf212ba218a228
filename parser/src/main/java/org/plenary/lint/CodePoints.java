package org.plenary.lint;

import java.util.Locale;

/** How characters are named that nobody can see or tell apart. */
public final class CodePoints {
  private CodePoints() {}

  /** {@code U+0430}. */
  public static String name(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
