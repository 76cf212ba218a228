package org.plenary.language;

import java.lang.Character.UnicodeScript;

/** How many letters of a text are in the script of each language. */
final class Letters {
  /** An ideograph is a word, a letter is not. */
  private static final int LETTERS_AN_IDEOGRAPH = 3;

  /** Every letter from À up to this is Latin. */
  private static final char LAST_LATIN = '\u024f';

  private int latin;
  private int cyrillic;
  private int ideographs;
  private int arabic;

  private Letters() {}

  static Letters of(String text) {
    Letters letters = new Letters();
    for (int i = 0; i < text.length(); i++) {
      letters.count(text.charAt(i));
    }
    return letters;
  }

  // the commonest letters first: to ask Java for a script it loads a table of all of them
  private void count(char c) {
    if (c < 0x80) {
      latin += LookAlikes.isLatin(c) ? 1 : 0;
    } else if (c >= 'А' && c <= 'я') {
      cyrillic++;
    } else if (Character.isLetter(c)) {
      if (c >= 'À' && c <= LAST_LATIN) {
        latin++;
      } else {
        count(UnicodeScript.of(c));
      }
    }
  }

  private void count(UnicodeScript script) {
    if (script == UnicodeScript.LATIN) {
      latin++;
    } else if (script == UnicodeScript.CYRILLIC) {
      cyrillic++;
    } else if (script == UnicodeScript.HAN) {
      ideographs++;
    } else if (script == UnicodeScript.ARABIC) {
      arabic++;
    }
  }

  /** Those of the script that a language is written in. */
  int in(Language language) {
    return switch (language) {
      case EN, FR, ES -> latin;
      case RU -> cyrillic;
      case ZH -> ideographs * LETTERS_AN_IDEOGRAPH;
      case AR -> arabic;
    };
  }
}
