package org.plenary.parity;

import org.plenary.source.Blanks;

/** The way back from a unit's squeezed text, in which references count, to its text as printed. */
final class Squeezed {
  private Squeezed() {}

  /** Where the character at {@code offset} of the squeezed text stands in the text. */
  static int origin(CharSequence text, int offset) {
    int at = Blanks.skip(text, 0, text.length());
    int squeezed = 0;
    while (at < text.length() && squeezed < offset) {
      if (Blanks.isBlank(text.charAt(at))) {
        at = Blanks.skip(text, at, text.length());
      } else {
        at++;
      }
      squeezed++;
    }
    return at;
  }
}
