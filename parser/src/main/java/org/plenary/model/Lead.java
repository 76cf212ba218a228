package org.plenary.model;

import org.plenary.language.Concept;

/**
 * The phrase that a paragraph opens with and that stays in its text: <i>Recalling also</i> in
 * {@code Recalling also its resolution 75/233}.
 *
 * @param length how many UTF-16 units of the paragraph's text it takes, from the first
 * @param concept what it means
 */
public record Lead(int length, Concept concept) {
  /** The paragraph opens with no such phrase. */
  public static final Lead NONE = new Lead(0, Concept.UNKNOWN_PREAMBLE);

  public boolean isNone() {
    return length == 0;
  }
}
