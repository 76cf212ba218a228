package org.plenary.cli.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A language that there is a catalogue for. */
public enum MessageLanguage {
  EN,
  RU;

  private static final List<String> VARIABLES =
      List.of("PLENARY_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

  /** The ISO 639-1 code, {@code "ru"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language of a locale's name: {@code ru}, {@code ru_RU.KOI8-R}, {@code ru-RU}. English for
   * any that has no catalogue, as {@code C}.
   */
  public static MessageLanguage ofLocale(String locale) {
    for (MessageLanguage language : values()) {
      String code = language.code();
      if (locale.regionMatches(true, 0, code, 0, 2)
          && (locale.length() == 2 || !Character.isLetter(locale.charAt(2)))) {
        return language;
      }
    }
    return EN;
  }

  /**
   * The language of a session: {@code PLENARY_LANG}, then the locale of the environment.
   *
   * @param fallback the system's language, for systems without such variables
   */
  public static MessageLanguage ofEnvironment(Map<String, String> environment, String fallback) {
    for (String variable : VARIABLES) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return ofLocale(value);
      }
    }
    return ofLocale(fallback);
  }
}
