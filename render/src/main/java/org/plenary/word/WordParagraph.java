package org.plenary.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.source.Prose;

/** A {@code w:p} with what shows in it and the words that a reader saw there. */
final class WordParagraph {
  /** What has paragraphs of its own inside. */
  private static final Set<String> APART = Set.of("drawing", "pict", "object", "txbxContent");

  private final XmlElement element;
  private final Prose prose;
  private final List<Leaf> leaves;

  /**
   * @param prose what was read in it
   * @param leaves what shows, in the order of the text; the list is changed by edits
   */
  WordParagraph(XmlElement element, Prose prose, List<Leaf> leaves) {
    this.element = element;
    this.prose = prose;
    this.leaves = new ArrayList<>(leaves);
  }

  XmlElement element() {
    return element;
  }

  Prose prose() {
    return prose;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /** The leaves that show characters of a span, which begins and ends with a leaf. */
  List<Leaf> within(int from, int to) {
    return leaves.stream().filter(leaf -> leaf.isWithin(from, to)).toList();
  }

  /** All elements that belong to this paragraph and to none inside it, in order. */
  List<XmlElement> order() {
    List<XmlElement> order = new ArrayList<>();
    collect(element, order);
    return order;
  }

  private static void collect(XmlElement parent, List<XmlElement> order) {
    for (XmlElement child : parent.elements()) {
      order.add(child);
      if (!child.isOneOf(APART)) {
        collect(child, order);
      }
    }
  }

  /** Cuts whatever shows characters on both sides of an offset, and its run. */
  void cut(int offset) {
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (leaf.start() < offset && offset < leaf.end()) {
        leaves.remove(i);
        leaves.addAll(i, halves(leaf, offset));
        return;
      }
    }
  }

  private static List<Leaf> halves(Leaf leaf, int offset) {
    String text = leaf.element().text();
    int shown = leaf.skipped() + offset - leaf.start();
    XmlElement first = leaf.element();
    XmlElement second = first.emptyCopy();
    first.setText(text.substring(leaf.skipped(), shown)).set("xml:space", "preserve");
    second
        .setText(text.substring(shown, leaf.skipped() + leaf.end() - leaf.start()))
        .set("xml:space", "preserve");
    first.parent().orElseThrow().insert(first.index() + 1, second);
    Runs.cutBefore(second);
    return List.of(
        new Leaf(first, 0, leaf.start(), offset), new Leaf(second, 0, offset, leaf.end()));
  }
}
