package org.plenary.edit;

import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;

/**
 * Which of the two vocabularies of Word a part is in, and how new elements name it there.
 *
 * @param strict true for ISO 29500 Strict
 * @param bound true when the root gives the vocabulary the prefix {@code w}
 */
record WordSpace(boolean strict, boolean bound) {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /**
   * That of a part.
   *
   * @throws UnreadableDocumentException when it is damaged
   */
  static WordSpace of(DocxPackage parts, String part) throws UnreadableDocumentException {
    try {
      XMLStreamReader xml =
          PartText.reader()
              .createXMLStreamReader(new StringReader(PartText.of(parts.bytes(part)).text()));
      try {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
          xml.next();
        }
        String space = xml.getNamespaceURI();
        return new WordSpace(STRICT.equals(space), String.valueOf(space).equals(prefixed(xml)));
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("read before, and no XML now: " + part, e);
    }
  }

  private static String prefixed(XMLStreamReader xml) {
    return xml.getNamespaceContext().getNamespaceURI("w");
  }

  /** The name of the vocabulary. */
  String uri() {
    return strict ? STRICT : TRANSITIONAL;
  }

  /** What a new element needs among its attributes so that {@code w:} is known. */
  String declaration() {
    return bound ? "" : " xmlns:w=\"" + uri() + '"';
  }

  /** {@code <w:commentRangeStart w:id="3"/>}. */
  String element(String name, int id) {
    return "<w:" + name + declaration() + " w:id=\"" + id + "\"/>";
  }

  /** A run around an element. */
  String run(String element) {
    return "<w:r" + declaration() + '>' + element + "</w:r>";
  }

  /** The type of a relationship to a part of that name. */
  String relationship(String name) {
    String base =
        strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return base + name;
  }
}
