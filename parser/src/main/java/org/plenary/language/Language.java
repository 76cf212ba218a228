package org.plenary.language;

import java.util.Locale;

/** The six languages of the houses. Adding one: a constant here and a {@code <code>.vocabulary}. */
public enum Language {
  EN(false),
  FR(false),
  ES(false),
  RU(false),
  ZH(false),
  AR(true);

  private final boolean rightToLeft;

  Language(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /** The ISO 639-1 code, {@code "ru"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /**
   * The language with that code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Language of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
