package org.plenary.edit;

/**
 * An element of a run that shows characters: {@code <w:t>considering</w:t>}, {@code <w:tab/>}.
 *
 * @param run the run that it stands in
 * @param name its local name, {@code t}
 * @param start where its tag begins in the XML
 * @param end behind its end tag
 * @param xml the element as it stands in the file
 * @param text the characters in it; of an element that stands for a character, one blank
 * @param shownFrom the first of the characters that Word shows
 * @param shownTo behind the last of them
 * @param first true when nothing but properties stands before it in its run
 * @param last true when nothing stands behind it in its run
 */
record Slot(
    RunTag run,
    String name,
    int start,
    int end,
    String xml,
    String text,
    int shownFrom,
    int shownTo,
    boolean first,
    boolean last) {
  /** True when the characters stand in the element, so that it can be divided. */
  boolean holdsText() {
    return holdsText(name);
  }

  static boolean holdsText(String name) {
    return name.equals("t") || name.equals("delText");
  }

  /**
   * The run around a slot.
   *
   * @param start where its tag begins
   * @param end behind its end tag
   * @param opening its tag and its properties as they stand in the file
   * @param properties the properties alone; empty when it has none
   * @param prefix the prefix of its name; empty when its vocabulary has none here
   * @param space the name of its vocabulary
   */
  record RunTag(
      int start, int end, String opening, String properties, String prefix, String space) {}
}
