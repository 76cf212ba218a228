package org.plenary.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts runs where something of another make begins, and clears away what has become empty. */
final class Runs {
  /** What stands around runs and means nothing without any. */
  private static final Set<String> WRAPPERS =
      Set.of("hyperlink", "smartTag", "customXml", "fldSimple", "sdt", "dir", "bdo", "ruby");

  private static final Set<String> PROPERTIES =
      Set.of("rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr", "rt");

  private Runs() {}

  /** The run that an element stands in; the element itself when there is none. */
  static XmlElement of(XmlElement element) {
    XmlElement run = element;
    while (!run.isWord("r") && run.parent().isPresent()) {
      run = run.parent().get();
      if (run.isWord("p")) {
        return element;
      }
    }
    return run;
  }

  /** Sees to it that an element is the first in its run. */
  static void cutBefore(XmlElement element) {
    XmlElement run = of(element);
    if (run == element || element.parent().orElseThrow() != run) {
      return;
    }
    int at = element.index();
    boolean first =
        run.children().subList(0, at).stream()
            .allMatch(node -> !(node instanceof XmlElement e) || e.isWord("rPr"));
    if (!first) {
      cut(run, at);
    }
  }

  /** Sees to it that an element is the last in its run. */
  static void cutBehind(XmlElement element) {
    XmlElement run = of(element);
    if (run == element || element.parent().orElseThrow() != run) {
      return;
    }
    int at = element.index() + 1;
    if (run.children().subList(at, run.children().size()).stream()
        .anyMatch(XmlElement.class::isInstance)) {
      cut(run, at);
    }
  }

  private static void cut(XmlElement run, int at) {
    XmlElement rest = run.emptyCopy();
    run.child("rPr").ifPresent(properties -> rest.append(properties.copy()));
    List<XmlNode> moved = List.copyOf(run.children().subList(at, run.children().size()));
    run.children().subList(at, run.children().size()).clear();
    moved.forEach(rest::append);
    run.parent().orElseThrow().insert(run.index() + 1, rest);
  }

  /** Removes an element, and what is around it as far as nothing else is left in there. */
  static void remove(XmlElement element) {
    Optional<XmlElement> outside = element.parent();
    element.remove();
    while (outside.isPresent() && isSpent(outside.get())) {
      XmlElement empty = outside.get();
      outside = empty.parent();
      empty.remove();
    }
  }

  private static boolean isSpent(XmlElement element) {
    boolean shell =
        element.isWord("r")
            || element.isWord("sdtContent")
            || element.isWord("rubyBase")
            || element.isOneOf(WRAPPERS);
    return shell
        && element.parent().isPresent()
        && element.elements().stream().allMatch(child -> child.isOneOf(PROPERTIES));
  }
}
