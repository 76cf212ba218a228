package org.plenary.read.docx;

/**
 * Where a file says how the label of a paragraph is counted: the {@code b)} before a paragraph by
 * the second level of the list {@code 7}.
 *
 * @param start of the paragraph, an offset into the text of the whole file
 * @param list the id of the list
 * @param pattern the id of the pattern that the list follows, links followed
 * @param level from 0
 */
public record CountedLabel(int start, String list, String pattern, int level) {
  /** The same for a text that begins elsewhere. */
  CountedLabel moved(int by) {
    return new CountedLabel(start + by, list, pattern, level);
  }
}
