package org.plenary.model;

import org.plenary.source.Blanks;

/** How a callout is named: without the mark that ends its line. */
final class Phrases {
  private static final String END_MARKS = ",:،：，";

  private Phrases() {}

  static String withoutEndMark(String phrase) {
    int end = Blanks.skipBack(phrase, 0, phrase.length());
    while (end > 0 && END_MARKS.indexOf(phrase.charAt(end - 1)) >= 0) {
      end = Blanks.skipBack(phrase, 0, end - 1);
    }
    return phrase.substring(Blanks.skip(phrase, 0, end), end);
  }
}
