package org.plenary.render.docx;

import org.plenary.language.Language;

/**
 * How Word names the language of a text: three tags, of which each letter takes the one of its
 * script.
 *
 * @param latin for Latin, Cyrillic and Greek letters, {@code ru-RU}
 * @param eastAsian for Chinese characters
 * @param bidi for letters that run from right to left
 */
public record WordLanguage(String latin, String eastAsian, String bidi) {
  private static final String CHINESE = "zh-CN";
  private static final String ARABIC = "ar-SA";

  /** The tags for a text in a language. */
  public static WordLanguage of(Language language) {
    return switch (language) {
      case EN, ZH, AR -> new WordLanguage("en-GB", CHINESE, ARABIC);
      case FR -> new WordLanguage("fr-FR", CHINESE, ARABIC);
      case ES -> new WordLanguage("es-ES", CHINESE, ARABIC);
      case RU -> new WordLanguage("ru-RU", CHINESE, ARABIC);
    };
  }

  /** True where words are never slanted: Chinese sets them off by another typeface. */
  public static boolean isUpright(Language language) {
    return language == Language.ZH;
  }
}
