package org.plenary.xliff;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that people can read too: an element a line, but nothing added inside a text. */
final class XmlText {
  private final XMLStreamWriter writer;
  private final Deque<Boolean> inline = new ArrayDeque<>();

  XmlText(OutputStream out) throws XMLStreamException {
    writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    writer.writeStartDocument("UTF-8", "1.0");
  }

  /** Begins an element on a line of its own; attributes are names and values in turn. */
  XmlText open(String name, String... attributes) throws XMLStreamException {
    line();
    return start(name, false, attributes);
  }

  /** Begins an element that holds text and is on a line of its own. */
  XmlText openText(String name, String... attributes) throws XMLStreamException {
    line();
    return start(name, true, attributes);
  }

  /** Begins an element inside a text. */
  XmlText openInside(String name, String... attributes) throws XMLStreamException {
    return start(name, true, attributes);
  }

  private XmlText start(String name, boolean text, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    attributes(attributes);
    inline.push(text);
    return this;
  }

  /** An element without content, on a line of its own. */
  XmlText empty(String name, String... attributes) throws XMLStreamException {
    line();
    writer.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  /** An element without content, inside a text. */
  XmlText emptyInside(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  XmlText text(String text) throws XMLStreamException {
    writer.writeCharacters(text);
    return this;
  }

  XmlText close() throws XMLStreamException {
    if (!inline.pop()) {
      line();
    }
    writer.writeEndElement();
    return this;
  }

  /** Ends the document; the stream stays open. */
  void end() throws XMLStreamException {
    writer.writeEndDocument();
    writer.writeCharacters("\n");
    writer.flush();
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + " ".repeat(inline.size()));
  }
}
