package org.plenary.render.docx.template;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Walks through the text of a template and keeps what is more than text. */
final class TextScan {
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String NUMBERED = "numId";

  /**
   * A section of the template's text.
   *
   * @param properties its page set-up
   * @param letters how many stand in it, those in tables and boxes left out
   */
  record Section(Element properties, int letters) {}

  /** What covers are made of. */
  private static final Set<String> BOXES = Set.of("tbl", "txbxContent");

  private final XMLStreamReader xml;
  private final Document tree;
  private final List<Section> sections = new ArrayList<>();
  private int letters;
  private int boxes;
  private int numbered;

  private TextScan(XMLStreamReader xml, Document tree) {
    this.xml = xml;
    this.tree = tree;
  }

  /**
   * Reads the main part.
   *
   * @throws TemplateException when it is damaged, or of the strict kind that Word seldom writes
   */
  static TextScan of(Archive.Part part) throws TemplateException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part.bytes()));
      TextScan scan = new TextScan(xml, Xml.empty());
      scan.read();
      return scan;
    } catch (XMLStreamException e) {
      throw Xml.damaged(
          part, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber(), e);
    }
  }

  private void read() throws XMLStreamException, TemplateException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> boxes -= isBox() ? 1 : 0;
        case XMLStreamConstants.CHARACTERS -> letters += boxes == 0 ? xml.getTextLength() : 0;
        default -> {
          // Nothing else is text.
        }
      }
    }
  }

  private void start() throws XMLStreamException, TemplateException {
    if (STRICT.equals(xml.getNamespaceURI())) {
      throw new TemplateException("template.strict");
    }
    if (!Xml.WORD.equals(xml.getNamespaceURI())) {
      return;
    }
    boxes += isBox() ? 1 : 0;
    switch (xml.getLocalName()) {
      case NUMBERED -> numbered += "0".equals(xml.getAttributeValue(Xml.WORD, "val")) ? 0 : 1;
      case "sectPr" -> {
        sections.add(new Section(element(), letters));
        letters = 0;
      }
      default -> {
        // Words are not wanted.
      }
    }
  }

  private boolean isBox() {
    return Xml.WORD.equals(xml.getNamespaceURI()) && BOXES.contains(xml.getLocalName());
  }

  /** The element that begins here, with all that is in it; the reader stands at its end. */
  private Element element() throws XMLStreamException {
    Element element = tree.createElementNS(xml.getNamespaceURI(), xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      element.setAttributeNS(
          space == null || space.isEmpty() ? null : space,
          xml.getAttributeLocalName(i),
          xml.getAttributeValue(i));
    }
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        element.appendChild(element());
      }
    }
    return element;
  }

  /** All of them, in order; a text without any has none. */
  List<Section> sections() {
    return sections;
  }

  /** True when paragraphs of the text have numbers of Word's. */
  boolean isNumbered() {
    return numbered > 0;
  }
}
