package org.plenary.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * The six languages of the houses. Adding one: a constant here and a {@code <code>.vocabulary}, see
 * the package.
 */
public enum Language {
  EN(UnicodeScript.LATIN),
  FR(UnicodeScript.LATIN),
  ES(UnicodeScript.LATIN),
  RU(UnicodeScript.CYRILLIC),
  ZH(UnicodeScript.HAN),
  AR(UnicodeScript.ARABIC);

  private final UnicodeScript script;

  Language(UnicodeScript script) {
    this.script = script;
  }

  /** The script that it is written in. */
  public UnicodeScript script() {
    return script;
  }

  /** The ISO 639-1 code, {@code "ru"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isRightToLeft() {
    return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
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
