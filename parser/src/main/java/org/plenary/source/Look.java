package org.plenary.source;

/**
 * How a paragraph is set: evidence of what it is, beside its words.
 *
 * @param style what the house calls it
 * @param styleName the style's name in the file, or empty
 * @param italic true when all its letters are italic, as those of an ITU callout
 * @param bold true when all its letters are bold
 * @param centred true when it is centred
 * @param indent left indent in twips
 */
public record Look(
    HouseStyle style, String styleName, boolean italic, boolean bold, boolean centred, int indent) {
  /** No evidence: plain text. */
  public static final Look PLAIN = new Look(HouseStyle.NONE, "", false, false, false, 0);
}
