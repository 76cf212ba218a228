package org.plenary.word;

import java.util.List;
import java.util.Set;

/** The place where new words go in, held by a mark while the old ones are taken away. */
final class Spot {
  /** What begins a range of words and must stay before them. */
  private static final Set<String> STARTS =
      Set.of("bookmarkStart", "commentRangeStart", "permStart");

  private final WordParagraph paragraph;
  private final XmlElement mark;
  private final XmlElement first;
  private final Set<XmlElement> gone;

  /**
   * @param first what shows the first of the old words
   * @param gone all that shows the old words
   */
  Spot(WordParagraph paragraph, XmlElement first, Set<XmlElement> gone) {
    this.paragraph = paragraph;
    this.first = first;
    this.gone = gone;
    this.mark = paragraph.element().make("spot");
  }

  /** Sets the mark: outside of whatever holds only some of the old words, and of links. */
  void hold() {
    XmlElement beside = Runs.of(first);
    boolean behind = false;
    while (!isContainer(beside.parent().orElseThrow())) {
      XmlElement outside = beside.parent().orElseThrow();
      behind |= showsBefore(outside);
      beside = outside;
    }
    beside.parent().orElseThrow().insert(beside.index() + (behind ? 1 : 0), mark);
  }

  private boolean isContainer(XmlElement element) {
    return element == paragraph.element()
        || !element.isWord("hyperlink") && !element.isWord("sdt") && holdsAll(element);
  }

  private boolean holdsAll(XmlElement element) {
    return gone.stream().allMatch(each -> isInside(each, element));
  }

  static boolean isInside(XmlElement element, XmlElement outside) {
    XmlElement at = element;
    while (at != outside && at.parent().isPresent()) {
      at = at.parent().get();
    }
    return at == outside;
  }

  /** True when words that stay are shown inside an element. */
  private boolean showsBefore(XmlElement element) {
    return paragraph.leaves().stream()
        .anyMatch(leaf -> !gone.contains(leaf.element()) && isInside(leaf.element(), element));
  }

  /** Moves the starts of bookmarks and comments among the old words before the new ones. */
  void gather(Set<XmlElement> old) {
    List<XmlElement> order = paragraph.order();
    int last = -1;
    for (int i = 0; i < order.size(); i++) {
      last = old.contains(order.get(i)) ? i : last;
    }
    for (int i = order.indexOf(mark) + 1; i < last; i++) {
      XmlElement element = order.get(i);
      if (element.isOneOf(STARTS)) {
        element.remove();
        put(element);
      }
    }
  }

  /** Puts something in, behind what was put in before. */
  void put(XmlElement element) {
    mark.parent().orElseThrow().insert(mark.index(), element);
  }

  void release() {
    mark.remove();
  }
}
