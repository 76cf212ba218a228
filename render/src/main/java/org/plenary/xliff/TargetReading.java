package org.plenary.xliff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a target: its words and codes, of either version. An element that is neither words nor a
 * code that is ever handed out becomes a code that nobody knows.
 */
final class TargetReading {
  private static final int HEX = 16;

  private final XMLStreamReader xml;
  private final List<Returned.Token> tokens;
  private final Deque<String> open = new ArrayDeque<>();

  TargetReading(XMLStreamReader xml, List<Returned.Token> tokens) {
    this.xml = xml;
    this.tokens = tokens;
  }

  /** Reads from the start of the target to its end. */
  void run() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        begin(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (depth > 0) {
          end(open.pop());
        }
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        tokens.add(new Returned.Token.Words(xml.getText()));
      }
    }
  }

  private void begin(String name) throws XMLStreamException {
    String id = attribute("id");
    String range = "";
    switch (name) {
      case "ph", "x" -> tokens.add(new Returned.Token.Code(id));
      case "pc", "g" -> {
        tokens.add(new Returned.Token.Open(id));
        range = id;
      }
      case "sc", "bx" -> tokens.add(new Returned.Token.Open(id));
      case "ec" -> tokens.add(new Returned.Token.Close(attribute("startRef")));
      case "ex" -> tokens.add(new Returned.Token.Close(attribute("rid")));
      case "cp" -> {
        tokens.add(new Returned.Token.Words(character(attribute("hex"))));
      }
      case "mrk", "sm", "em" -> {}
      default -> tokens.add(new Returned.Token.Code(name));
    }
    open.push(range);
  }

  /** A character that XML cannot hold, by its number. */
  private String character(String hex) throws XMLStreamException {
    try {
      return Character.toString(Integer.parseInt(hex, HEX));
    } catch (IllegalArgumentException e) {
      throw new XMLStreamException(hex, xml.getLocation(), e);
    }
  }

  private void end(String range) {
    if (!range.isEmpty()) {
      tokens.add(new Returned.Token.Close(range));
    }
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
