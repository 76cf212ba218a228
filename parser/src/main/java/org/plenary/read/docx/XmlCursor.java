package org.plenary.read.docx;

import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.read.UnreadableDocumentException;

/**
 * Walks one part element by element.
 *
 * <p>Whoever stands on an element either asks for its children one after the other with {@link
 * #nextChild} until there are no more, or leaves it with {@link #skip} or {@link #text}.
 * Alternative content is settled here: callers see the children of the one branch that counts as if
 * they stood in its place.
 */
final class XmlCursor implements AutoCloseable {
  private static final byte PLAIN = 0;
  private static final byte UNDECIDED = 1;
  private static final byte DECIDED = 2;
  private static final byte BRANCH = 3;
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final String part;
  private final XMLStreamReader xml;
  private final PartStream stream;
  private final ReadingLimits limits;
  private final byte[] kinds;
  private int depth;
  private int paragraphs;
  private Space space = Space.NONE;
  private boolean preserve;

  XmlCursor(String part, XMLStreamReader xml, PartStream stream, ReadingLimits limits) {
    this.part = part;
    this.xml = xml;
    this.stream = stream;
    this.limits = limits;
    this.kinds = new byte[limits.depth() + 1];
  }

  /** The part's name in the package. */
  String part() {
    return part;
  }

  /** Goes to the root element. */
  void root() throws UnreadableDocumentException {
    if (!nextChild()) {
      throw damaged();
    }
    preserve = "preserve".equals(xml.getAttributeValue(XML, "space"));
  }

  Space space() {
    return space;
  }

  /** The local name of the element. */
  String name() {
    return xml.getLocalName();
  }

  boolean isWord(String name) {
    return space == Space.WORD && name.equals(xml.getLocalName());
  }

  /**
   * How many characters of the part stand before the element's tag; -1 when the element is one of
   * several alternatives.
   */
  int position() {
    return kinds[depth - 1] == BRANCH ? -1 : xml.getLocation().getCharacterOffset();
  }

  /** How many paragraph elements have begun so far, read or skipped. */
  int paragraphs() {
    return paragraphs;
  }

  /** An attribute of Word's own vocabulary; empty when absent. */
  String value(String name) {
    return attribute(Space.WORD, name);
  }

  /** An attribute of some vocabulary; empty when absent. */
  String attribute(Space of, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)
          && Space.of(xml.getAttributeNamespace(i)) == of) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** True unless the element says that it is off: {@code <w:b/>}, {@code <w:b w:val="1"/>}. */
  boolean isOn() {
    return switch (value("val")) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  boolean preservesSpace() {
    String own = attributeOf(XML, "space");
    return own.isEmpty() ? preserve : own.equals("preserve");
  }

  private String attributeOf(String uri, String name) {
    String value = xml.getAttributeValue(uri, name);
    return value == null ? "" : value;
  }

  /** Goes to the next child of the element, or to its end. */
  boolean nextChild() throws UnreadableDocumentException {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (space != Space.COMPATIBILITY) {
          return true;
        }
        enterOrSkip();
      } else if (event == XMLStreamConstants.END_DOCUMENT || kinds[depth + 1] == PLAIN) {
        return false;
      }
    }
  }

  private void enterOrSkip() throws UnreadableDocumentException {
    byte around = kinds[depth - 1];
    switch (name()) {
      case "AlternateContent" -> kinds[depth] = UNDECIDED;
      case "Choice" -> branch(around == UNDECIDED && isUnderstood());
      case "Fallback" -> branch(around == UNDECIDED);
      default -> skip();
    }
  }

  private void branch(boolean taken) throws UnreadableDocumentException {
    if (taken) {
      kinds[depth - 1] = DECIDED;
      kinds[depth] = BRANCH;
    } else {
      skip();
    }
  }

  private boolean isUnderstood() {
    for (String prefix : attribute(Space.NONE, "Requires").trim().split(" ")) {
      if (!Space.isUnderstood(xml.getNamespaceURI(prefix))) {
        return false;
      }
    }
    return true;
  }

  /** Leaves the element with all that is in it. */
  void skip() throws UnreadableDocumentException {
    int outside = depth - 1;
    while (depth > outside) {
      if (advance() == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
    }
  }

  /** Leaves the element and returns its own text, without that of elements inside it. */
  String text() throws UnreadableDocumentException {
    StringBuilder text = new StringBuilder();
    int inside = depth;
    try {
      while (true) {
        int event = step();
        if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          if (depth == inside) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        } else if (event == XMLStreamConstants.END_DOCUMENT || depth < inside) {
          return text.toString();
        }
      }
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** To the next start or end of an element, or the end of the part. */
  private int advance() throws UnreadableDocumentException {
    try {
      while (true) {
        int event = step();
        if (event == XMLStreamConstants.START_ELEMENT
            || event == XMLStreamConstants.END_ELEMENT
            || event == XMLStreamConstants.END_DOCUMENT) {
          return event;
        }
      }
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  private int step() throws XMLStreamException, UnreadableDocumentException {
    if (!xml.hasNext()) {
      return XMLStreamConstants.END_DOCUMENT;
    }
    int event = xml.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> enter();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD ->
          throw new UnreadableDocumentException("read.docx-doctype", List.of(part));
      case XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
      default -> {
        // Text, comments and processing instructions change nothing here.
      }
    }
    return event;
  }

  private void enter() throws UnreadableDocumentException {
    if (++depth >= kinds.length) {
      throw refused("read.docx-too-deep", limits.depth());
    }
    kinds[depth] = PLAIN;
    space = Space.of(xml.getNamespaceURI());
    if (space == Space.WORD
        && xml.getLocalName().equals("p")
        && ++paragraphs > limits.paragraphs()) {
      throw refused("read.docx-too-many-paragraphs", limits.paragraphs());
    }
  }

  private UnreadableDocumentException refused(String key, int limit) {
    return new UnreadableDocumentException(key, List.of(part, Integer.toString(limit)));
  }

  private UnreadableDocumentException damaged() {
    return damagedAt(xml.getLocation());
  }

  private UnreadableDocumentException damagedAt(Location at) {
    return new UnreadableDocumentException(
        "read.docx-xml",
        List.of(
            part, Integer.toString(at.getLineNumber()), Integer.toString(at.getColumnNumber())));
  }

  private UnreadableDocumentException unreadable(XMLStreamException e) {
    return unreadable(e, damagedAt(e.getLocation() == null ? xml.getLocation() : e.getLocation()));
  }

  /** What really stopped the XML reader. */
  static UnreadableDocumentException unreadable(
      XMLStreamException e, UnreadableDocumentException otherwise) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PartStream.Refused refused) {
        return refused.reason();
      }
    }
    otherwise.initCause(e);
    return otherwise;
  }

  @Override
  public void close() throws UnreadableDocumentException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    } finally {
      stream.close();
    }
  }
}
