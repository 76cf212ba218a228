package org.plenary.render.docx.template;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists of a template. */
final class Numbers {
  private static final String PATTERN = "abstractNum";
  private static final String LIST = "num";

  private final String name;
  private final Document tree;
  private boolean grown;

  Numbers(Archive.Part part) throws TemplateException {
    this.name = part.name();
    this.tree = Xml.read(part);
  }

  String name() {
    return name;
  }

  int firstPattern() {
    return free(PATTERN, "abstractNumId");
  }

  int firstList() {
    return Math.max(1, free(LIST, "numId"));
  }

  private int free(String element, String attribute) {
    return Xml.children(tree.getDocumentElement(), element).stream()
        .mapToInt(found -> Xml.number(found, attribute) + 1)
        .max()
        .orElse(0);
  }

  /** Adds what another part defines; Word wants all patterns before all lists. */
  void add(byte[] part) {
    Document more = Xml.own(part);
    Node firstList = first(LIST).or(() -> first("numIdMacAtCleanup")).orElse(null);
    for (Element pattern : Xml.children(more.getDocumentElement(), PATTERN)) {
      tree.getDocumentElement().insertBefore(tree.importNode(pattern, true), firstList);
    }
    Node end = first("numIdMacAtCleanup").orElse(null);
    for (Element list : Xml.children(more.getDocumentElement(), LIST)) {
      tree.getDocumentElement().insertBefore(tree.importNode(list, true), end);
    }
    grown = true;
  }

  private Optional<Node> first(String element) {
    return Xml.children(tree.getDocumentElement(), element).stream()
        .map(found -> (Node) found)
        .findFirst();
  }

  /** The part with what was added; nothing when it is as it was. */
  Optional<byte[]> changed() {
    return grown ? Optional.of(Xml.bytes(tree)) : Optional.empty();
  }
}
