package org.plenary.edit;

/**
 * Words to be put into a Word file: {@code 140 (Rev. Bucharest, 2022)}, set as the words before
 * them are.
 *
 * <p>A tab, a line break and a no-break hyphen (U+2011) become the elements that Word has for them.
 *
 * @param text the words
 * @param like an offset into the text of the file: the words are set as the character there is
 */
public record Words(String text, int like) {
  public Words {
    if (text.isEmpty() || like < 0) {
      throw new IllegalArgumentException("no words, or set like nothing: " + text + " " + like);
    }
  }
}
