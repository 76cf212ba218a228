package org.plenary.xliff;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that people can read too: an element a line, but nothing added inside a text. */
public final class XmlText {
  private final XMLStreamWriter writer;
  private final Deque<Boolean> inline = new ArrayDeque<>();

  public XmlText(OutputStream out) throws XMLStreamException {
    writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    writer.writeStartDocument("UTF-8", "1.0");
  }

  /** Says which document type follows; before the first element. */
  public XmlText doctype(String declaration) throws XMLStreamException {
    writer.writeCharacters("\n");
    writer.writeDTD(declaration);
    return this;
  }

  /** Begins an element on a line of its own; attributes are names and values in turn. */
  public XmlText open(String name, String... attributes) throws XMLStreamException {
    line();
    return start(name, false, attributes);
  }

  /** Begins an element that holds text and is on a line of its own. */
  public XmlText openText(String name, String... attributes) throws XMLStreamException {
    line();
    return start(name, true, attributes);
  }

  /** Begins an element inside a text. */
  public XmlText openInside(String name, String... attributes) throws XMLStreamException {
    return start(name, true, attributes);
  }

  private XmlText start(String name, boolean text, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    attributes(attributes);
    inline.push(text);
    return this;
  }

  /** An element without content, on a line of its own. */
  public XmlText empty(String name, String... attributes) throws XMLStreamException {
    line();
    writer.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  /** An element without content, inside a text. */
  public XmlText emptyInside(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** Writes characters, escaped. */
  public XmlText text(String text) throws XMLStreamException {
    writer.writeCharacters(text);
    return this;
  }

  /** Ends the element that was begun last. */
  public XmlText close() throws XMLStreamException {
    if (!inline.pop()) {
      line();
    }
    writer.writeEndElement();
    return this;
  }

  /** Ends the document; the stream stays open. */
  public void end() throws XMLStreamException {
    writer.writeEndDocument();
    writer.writeCharacters("\n");
    writer.flush();
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + " ".repeat(inline.size()));
  }
}
