package org.plenary.render.docx;

import java.util.Optional;
import org.plenary.language.Language;

/**
 * What the language of a document asks of its paragraphs and letters.
 *
 * @param rightToLeft the direction of its paragraphs
 * @param upright true when nothing is slanted
 * @param tag its name, when the package was prepared for another language
 * @param turned true when the package was prepared for the other direction
 * @param styles under which ids the styles lie
 */
record TextSetting(
    boolean rightToLeft,
    boolean upright,
    Optional<WordLanguage> tag,
    boolean turned,
    StyleIds styles) {
  /** On a package that was prepared for a language. */
  static TextSetting of(Language language, Language prepared) {
    return new TextSetting(
        language.isRightToLeft(),
        WordLanguage.isUpright(language),
        language == prepared ? Optional.empty() : Optional.of(WordLanguage.of(language)),
        language.isRightToLeft() != prepared.isRightToLeft(),
        StyleIds.OWN);
  }
}
