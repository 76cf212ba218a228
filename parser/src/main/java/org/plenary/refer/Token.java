package org.plenary.refer;

/**
 * A word, a number or a sign of a passage: {@code A/RES/70/1} is seven of them.
 *
 * @param start the offset of its first character, UTF-16
 * @param end the offset behind its last
 * @param fold a word in lower case without marks over its letters, a number's ASCII digits, a sign
 *     in its plainest form; empty for the end of the passage
 * @param spaced true when a blank stands before it
 */
record Token(Kind kind, int start, int end, String fold, boolean spaced) {
  /** What a token is made of. */
  enum Kind {
    WORD,
    /** One Chinese character: Chinese does not part its words. */
    IDEOGRAPH,
    NUMBER,
    SIGN,
    /** Stands behind the last one. */
    END
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(char sign) {
    return kind == Kind.SIGN && fold.charAt(0) == sign;
  }

  int length() {
    return end - start;
  }
}
