package org.plenary.xliff;

import java.util.List;

/** Counts words as translators' programs do: codes count nothing, an ideograph is a word. */
public final class WordCount {
  private WordCount() {}

  static int of(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece instanceof Piece.Words words ? words.text() : " ");
    }
    return of(text);
  }

  /** The words of a text; an ideograph is one. */
  public static int of(CharSequence text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c)) {
        count++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        count += inWord ? 0 : 1;
        inWord = true;
      } else if (Character.isWhitespace(c)) {
        inWord = false;
      }
    }
    return count;
  }
}
