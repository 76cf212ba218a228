package org.plenary.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * The six languages of the houses. Adding one: a constant here and a {@code <code>.vocabulary}, see
 * the package.
 */
public enum Language {
  EN,
  FR,
  ES,
  RU,
  ZH,
  AR;

  /** The script that it is written in. */
  public UnicodeScript script() {
    return switch (this) {
      case EN, FR, ES -> UnicodeScript.LATIN;
      case RU -> UnicodeScript.CYRILLIC;
      case ZH -> UnicodeScript.HAN;
      case AR -> UnicodeScript.ARABIC;
    };
  }

  /** The ISO 639-1 code, {@code "ru"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isRightToLeft() {
    return this == AR;
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
