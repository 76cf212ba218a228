package org.plenary.render.html;

import org.plenary.source.Blanks;

/** Unit ids as ids of elements: without blanks, which HTML does not allow in them. */
final class HtmlIds {
  private HtmlIds() {}

  /**
   * @param prefix keeps the documents of one page apart: {@code 2-}, or empty
   */
  static String of(String prefix, String unit) {
    StringBuilder id = new StringBuilder(prefix);
    unit.chars().forEach(c -> id.append(Blanks.isBlank((char) c) ? '_' : (char) c));
    return id.toString();
  }
}
