package org.plenary.word;

import org.plenary.source.Blanks;

/**
 * An element that shows characters of the text, and which: a {@code w:t}, a tab.
 *
 * @param skipped how many of its own characters do not show before the first that does
 * @param start the first of them, an offset into the text of the file
 * @param end behind the last of them
 */
record Leaf(XmlElement element, int skipped, int start, int end) {
  boolean isWithin(int from, int to) {
    return start >= from && end <= to;
  }

  boolean meets(int from, int to) {
    return start < to && end > from;
  }

  /**
   * The same without what stands in the element before its characters, such as the typed mark of a
   * note: that gets an element of its own, unless Word takes it for nothing.
   */
  Leaf withoutHead() {
    String text = element.text();
    boolean counts = skipped > 0 && skipped < text.length();
    boolean shows =
        counts && (element.attribute("space").isPresent() || !Blanks.onlyBlanks(text, 0, skipped));
    if (!shows) {
      return this;
    }
    XmlElement head = element.emptyCopy().setText(text.substring(0, skipped));
    head.set("xml:space", "preserve");
    element.parent().orElseThrow().insert(element.index(), head);
    element.setText(text.substring(skipped));
    return new Leaf(element, 0, start, end);
  }

  /** True for what keeps its place whatever the words around it: a page break. */
  boolean isBreakOfPages() {
    String type = element.attribute("type").orElse("");
    return element.isWord("br") && (type.equals("page") || type.equals("column"));
  }
}
