package org.plenary.render.docx;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
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
  private static final String ENGLISH = "en-GB";
  private static final String CHINESE = "zh-CN";
  private static final String ARABIC = "ar-SA";

  /** The tags for a text in a language. */
  public static WordLanguage of(Language language) {
    return new WordLanguage(latin(language), CHINESE, ARABIC);
  }

  /** {@code fr-FR}; English for the Latin letters in Chinese and Arabic. */
  private static String latin(Language language) {
    boolean own =
        language.script() == UnicodeScript.LATIN || language.script() == UnicodeScript.CYRILLIC;
    return own && language != Language.EN
        ? language.code() + "-" + language.code().toUpperCase(Locale.ROOT)
        : ENGLISH;
  }

  /** True where words are never slanted: Chinese sets them off by another typeface. */
  public static boolean isUpright(Language language) {
    return language == Language.ZH;
  }
}
