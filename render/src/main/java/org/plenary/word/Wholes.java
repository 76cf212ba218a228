package org.plenary.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.source.Mark;

/** What stands among words that are replaced and is more than words: fields, links, formulas. */
final class Wholes {
  private static final Set<String> CONTROLS = Set.of("sdt", "fldSimple");

  private final WordParagraph paragraph;
  private final List<Leaf> replaced;
  private final Set<XmlElement> gone;
  private final List<Island> islands = new ArrayList<>();
  private final List<XmlElement> spent = new ArrayList<>();
  private final Map<String, LinkShell> links = new HashMap<>();
  private XmlElement first;

  Wholes(WordParagraph paragraph, List<Leaf> replaced, Set<XmlElement> gone) {
    this.paragraph = paragraph;
    this.replaced = replaced;
    this.gone = gone;
    this.first = replaced.get(0).element();
    controls();
    formulas();
    fields();
  }

  /** What goes on to show words where the new ones have them, in order. */
  List<Island> islands() {
    return islands;
  }

  /** What is to be removed with the words. */
  List<XmlElement> spent() {
    return spent;
  }

  /** What makes words a link, by target. */
  Map<String, LinkShell> links() {
    return links;
  }

  /** The first element of all that is replaced. */
  XmlElement first() {
    return first;
  }

  private String target(Leaf leaf) {
    int origin = paragraph.prose().sourceOffset(0);
    return Signature.link(paragraph.prose().marks(), leaf.start() - origin)
        .map(Mark.Link::target)
        .orElse("");
  }

  private String words(List<Leaf> leaves) {
    int origin = paragraph.prose().sourceOffset(0);
    int from = leaves.get(0).start() - origin;
    int to = leaves.get(leaves.size() - 1).end() - origin;
    return paragraph.prose().text().substring(from, to);
  }

  private void controls() {
    for (XmlElement element : paragraph.order()) {
      if (!element.isWord("hyperlink") && !element.isOneOf(CONTROLS)) {
        continue;
      }
      List<Leaf> inside =
          paragraph.leaves().stream()
              .filter(leaf -> Spot.isInside(leaf.element(), element))
              .toList();
      if (inside.isEmpty() || !inside.stream().allMatch(leaf -> gone.contains(leaf.element()))) {
        continue;
      }
      boolean all = inside.size() == replaced.size();
      String target = target(inside.get(0));
      if (!target.isEmpty() && !element.isWord("sdt")) {
        if (!all || element.isWord("hyperlink")) {
          links.put(target, LinkShell.of(element));
        }
      } else if (!all && isOnLine(element)) {
        islands.add(new Island(words(inside), List.of(element)));
      }
    }
  }

  /** True for what may be moved along the paragraph. */
  private static boolean isOnLine(XmlElement element) {
    return element.parent().filter(outside -> outside.isWord("p")).isPresent();
  }

  private void formulas() {
    List<XmlElement> order = paragraph.order();
    for (int i = 0; i < order.size(); i++) {
      XmlElement element = order.get(i);
      boolean outermost =
          element.space() == XmlSpace.MATH
              && element.parent().filter(each -> each.space() == XmlSpace.MATH).isEmpty();
      if (outermost && isOnLine(element)) {
        formula(element, i, order);
      }
    }
  }

  private void formula(XmlElement element, int index, List<XmlElement> order) {
    int from = paragraph.prose().sourceOffset(0);
    int to = from + paragraph.prose().length();
    for (Leaf leaf : paragraph.leaves()) {
      int at = order.indexOf(leaf.element());
      if (at < index) {
        from = Math.max(from, leaf.end());
      } else {
        to = Math.min(to, leaf.start());
      }
    }
    boolean inside =
        from >= replaced.get(0).start() && to <= replaced.get(replaced.size() - 1).end();
    if (from < to && inside) {
      int origin = paragraph.prose().sourceOffset(0);
      String words = paragraph.prose().text().substring(from - origin, to - origin);
      islands.add(new Island(words, List.of(element)));
      spent.add(element);
    }
  }

  private void fields() {
    List<XmlElement> order = paragraph.order();
    for (Field field : Field.in(order)) {
      List<Leaf> inside =
          paragraph.leaves().stream()
              .filter(leaf -> field.contains(order.indexOf(leaf.element())))
              .toList();
      boolean replacedWhole =
          !inside.isEmpty()
              && inside.size() < replaced.size()
              && inside.stream().allMatch(leaf -> gone.contains(leaf.element()));
      if (replacedWhole) {
        field(field, inside, order);
      }
    }
  }

  private void field(Field field, List<Leaf> inside, List<XmlElement> order) {
    if (inside.get(0).element() == first) {
      first = order.get(field.begin());
    }
    if (field.isLink()) {
      links.put(target(inside.get(0)), LinkShell.of(field, order));
    } else {
      siblings(order.get(field.begin()), order.get(field.end())).stream()
          .map(nodes -> new Island(words(inside), nodes))
          .forEach(islands::add);
    }
    order.subList(field.begin(), field.end() + 1).stream()
        .filter(each -> each.isWord("fldChar") || each.isWord("instrText"))
        .forEach(spent::add);
  }

  /** The runs from one to another, when they stand side by side. */
  private static List<List<XmlElement>> siblings(XmlElement begin, XmlElement end) {
    Runs.cutBefore(begin);
    Runs.cutBehind(end);
    XmlElement from = Runs.of(begin);
    XmlElement to = Runs.of(end);
    if (!from.parent().equals(to.parent()) || from.parent().isEmpty()) {
      return List.of();
    }
    List<XmlElement> all = from.parent().get().elements();
    return List.of(List.copyOf(all.subList(all.indexOf(from), all.indexOf(to) + 1)));
  }
}
