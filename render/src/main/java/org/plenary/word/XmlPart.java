package org.plenary.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.plenary.edit.PartText;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;

/** One part of a package as a tree. */
final class XmlPart {
  private final PartText source;
  private final XmlElement top;
  private final Map<Integer, XmlElement> byPosition = new HashMap<>();

  private XmlPart(PartText source) {
    this.source = source;
    this.top = new XmlTree(source.text()).read();
    top.walk(element -> byPosition.put(element.position(), element));
  }

  /**
   * The tree of a part.
   *
   * @throws UnreadableDocumentException when the part is missing or damaged
   */
  static XmlPart of(DocxPackage original, String name) throws UnreadableDocumentException {
    try {
      return new XmlPart(PartText.of(original.bytes(name)));
    } catch (IndexOutOfBoundsException | NumberFormatException | XMLStreamException e) {
      UnreadableDocumentException damaged =
          new UnreadableDocumentException("read.docx-part-damaged", List.of(name));
      damaged.initCause(e);
      throw damaged;
    }
  }

  /** The root element. */
  XmlElement root() {
    return top.elements().get(0);
  }

  /**
   * The element that begins behind so many characters.
   *
   * @throws IllegalStateException when none begins there
   */
  XmlElement at(int position) {
    if (!byPosition.containsKey(position)) {
      throw new IllegalStateException("no element begins at " + position);
    }
    return byPosition.get(position);
  }

  byte[] bytes() {
    StringBuilder out = new StringBuilder();
    top.children().forEach(child -> child.write(out));
    return source.bytes(out.toString());
  }
}
