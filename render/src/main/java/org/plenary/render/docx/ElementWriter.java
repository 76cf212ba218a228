package org.plenary.render.docx;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes elements of a template, Word's own with the names that our parts declare. */
final class ElementWriter {
  private ElementWriter() {}

  /** Writes an element with those in it; elements and attributes of other makers are left out. */
  static void write(Element element, WordXml xml) {
    if (!WordXml.NAMESPACE.equals(element.getNamespaceURI())) {
      return;
    }
    xml.open("w:" + element.getLocalName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute((Attr) attributes.item(i), xml);
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        write(child, xml);
      }
    }
    xml.close();
  }

  private static void attribute(Attr attribute, WordXml xml) {
    String space = attribute.getNamespaceURI();
    if (WordXml.NAMESPACE.equals(space)) {
      xml.set("w:" + attribute.getLocalName(), attribute.getValue());
    } else if (WordXml.LINKS.equals(space)) {
      xml.set("r:" + attribute.getLocalName(), attribute.getValue());
    }
  }
}
