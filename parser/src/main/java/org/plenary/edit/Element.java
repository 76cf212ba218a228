package org.plenary.edit;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part and where it stands: {@code <w:commentRangeStart w:id="3"/>}.
 *
 * @param space the name of its vocabulary; empty for none
 * @param name its local name
 * @param attributes their values by their local names
 * @param start where its tag begins in the text of the part
 * @param end behind its end tag
 * @param depth how many elements it stands in
 */
record Element(
    String space, String name, Map<String, String> attributes, int start, int end, int depth) {
  Element {
    attributes = Map.copyOf(attributes);
  }

  /**
   * All elements of a part, in the order of their tags.
   *
   * @throws XMLStreamException when the text is no XML
   */
  static List<Element> all(String text) throws XMLStreamException {
    XMLStreamReader xml = PartText.reader().createXMLStreamReader(new StringReader(text));
    try {
      return read(xml, text.length());
    } finally {
      xml.close();
    }
  }

  private static List<Element> read(XMLStreamReader xml, int length) throws XMLStreamException {
    List<Element> all = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int ended = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      int at = event == XMLStreamConstants.END_DOCUMENT ? length : start(xml);
      if (ended >= 0) {
        all.set(ended, all.get(ended).endingAt(at));
        ended = -1;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        all.add(new Element(space(xml), xml.getLocalName(), attributes(xml), at, at, open.size()));
        open.push(all.size() - 1);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        ended = open.pop();
      }
    }
    return all;
  }

  private static int start(XMLStreamReader xml) {
    return xml.getLocation().getCharacterOffset();
  }

  private static String space(XMLStreamReader xml) {
    return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  private Element endingAt(int other) {
    return new Element(space, name, attributes, start, other, depth);
  }

  /** The value of an attribute; empty when it has none of that name. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** True when another stands directly in it. */
  boolean isParentOf(Element other) {
    return other.depth == depth + 1 && start < other.start && other.end <= end;
  }

  /** The text of a part with XML behind all that stands in its root. */
  static String appended(String text, String xml) throws XMLStreamException {
    Element root = all(text).get(0);
    if (text.charAt(root.end - 2) == '/') {
      int nameEnd = root.start + 1;
      while (text.charAt(nameEnd) > ' ' && text.charAt(nameEnd) != '/') {
        nameEnd++;
      }
      String tag = text.substring(root.start + 1, nameEnd);
      return text.substring(0, root.end - 2)
          + '>'
          + xml
          + "</"
          + tag
          + '>'
          + text.substring(root.end);
    }
    int close = text.lastIndexOf("</", root.end - 1);
    return text.substring(0, close) + xml + text.substring(close);
  }
}
