package org.plenary.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * The marks of comments in a part with text: {@code <w:commentRangeStart/>}, {@code
 * <w:commentRangeEnd/>}, and the run with {@code <w:commentReference/>} behind it.
 */
final class CommentMarks {
  private static final Set<String> RANGE = Set.of("commentRangeStart", "commentRangeEnd");
  private static final String CALL = "commentReference";

  private CommentMarks() {}

  /** The text of the part without the marks of some comments, with no other character changed. */
  static String without(Set<String> ids, String text) throws XMLStreamException {
    if (ids.isEmpty()) {
      return text;
    }
    TreeMap<Integer, Integer> cuts = new TreeMap<>();
    List<Element> open = new ArrayList<>();
    List<Element> all = Element.all(text);
    for (int i = 0; i < all.size(); i++) {
      Element element = all.get(i);
      open.removeIf(other -> other.depth() >= element.depth());
      boolean named = ids.contains(element.attribute("id"));
      if (named && RANGE.contains(element.name())) {
        cuts.put(element.start(), element.end());
      } else if (named && element.name().equals(CALL)) {
        Element parent = open.get(open.size() - 1);
        Element cut = holdsNothingElse(parent, element, all) ? parent : element;
        cuts.put(cut.start(), cut.end());
      }
      open.add(element);
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (var cut : cuts.entrySet()) {
      out.append(text, at, cut.getKey());
      at = cut.getValue();
    }
    return out.append(text, at, text.length()).toString();
  }

  private static boolean holdsNothingElse(Element run, Element call, List<Element> all) {
    return run.name().equals("r")
        && all.stream()
            .filter(run::isParentOf)
            .allMatch(child -> child.equals(call) || child.name().equals("rPr"));
  }
}
