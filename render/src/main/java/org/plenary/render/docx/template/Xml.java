package org.plenary.render.docx.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Small parts as trees. Document types, entities and things elsewhere are refused. */
final class Xml {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final int LARGEST = 1 << 26;
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private Xml() {}

  /**
   * Reads a part.
   *
   * @throws TemplateException when it is no XML or too large to be held
   */
  static Document read(Archive.Part part) throws TemplateException {
    if (part.bytes().length > LARGEST) {
      throw new TemplateException("template.too-large", Integer.toString(LARGEST));
    }
    try {
      return builder().parse(new ByteArrayInputStream(part.bytes()));
    } catch (SAXParseException e) {
      throw damaged(part, e.getLineNumber(), e.getColumnNumber(), e);
    } catch (SAXException | IOException e) {
      throw damaged(part, 1, 1, e);
    }
  }

  /** Reads a part that was written by this program. */
  static Document own(byte[] part) {
    try {
      return read(new Archive.Part("", part));
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A tree without anything in it. */
  static Document empty() {
    return builder().newDocument();
  }

  /** A tree with nothing but an element of Word at its root. */
  static Document empty(String root) {
    Document tree = empty();
    tree.appendChild(tree.createElementNS(WORD, "w:" + root));
    return tree;
  }

  static TemplateException damaged(Archive.Part part, int line, int column, Exception e) {
    TemplateException problem =
        new TemplateException(
            "template.xml", part.name(), Integer.toString(line), Integer.toString(column));
    problem.initCause(e);
    return problem;
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A tree as the bytes of a part. */
  static byte[] bytes(Document tree) {
    tree.setXmlStandalone(true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
      copy.transform(new DOMSource(tree), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static boolean isWord(Node node, String name) {
    return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  /** The elements right below one. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements of Word right below one that have that name. */
  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> isWord(child, name)).toList();
  }

  /** The element at the end of a path of names. */
  static Optional<Element> find(Node from, String... path) {
    Optional<Element> found = Optional.empty();
    Node at = from;
    for (String name : path) {
      found = children(at, name).stream().findFirst();
      if (found.isEmpty()) {
        return found;
      }
      at = found.get();
    }
    return found;
  }

  /** The attribute of Word of that name; empty when there is none. */
  static String value(Element element, String name) {
    return element.getAttributeNS(WORD, name);
  }

  /** The same as a number; 0 when it is none. */
  static int number(Element element, String name) {
    try {
      return Integer.parseInt(value(element, name));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** True for {@code <w:bidi/>} and {@code <w:bidi w:val="1"/>}. */
  static boolean isOn(Element element) {
    return switch (value(element, "val")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
