package org.plenary.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plenary.model.Draft;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A rendered file taken apart. */
final class WordFile {
  private final byte[] bytes;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  WordFile(byte[] bytes) throws IOException {
    this.bytes = bytes;
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      parts.put(e.getName(), zip.readAllBytes());
    }
  }

  static WordFile of(Draft draft) throws IOException {
    return of(draft, WordOptions.NONE);
  }

  static WordFile of(Draft draft, WordOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxRenderer(options).render(draft, out);
    return new WordFile(out.toByteArray());
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  /** A part as it stands in the file. */
  String xml(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  Document dom(String part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(part, e);
    }
  }

  /** The paragraphs of a part, each {@code style|text} with {@code →} for tabs. */
  List<String> paragraphs(String part) throws IOException {
    List<String> all = new ArrayList<>();
    NodeList found = dom(part).getElementsByTagNameNS(WordXml.NAMESPACE, "p");
    for (int i = 0; i < found.getLength(); i++) {
      Element p = (Element) found.item(i);
      Node style = p.getElementsByTagNameNS(WordXml.NAMESPACE, "pStyle").item(0);
      String name = style == null ? "" : ((Element) style).getAttributeNS(WordXml.NAMESPACE, "val");
      all.add(name + "|" + text(p));
    }
    return all;
  }

  /** The words in an element; of a footnote's call nothing. */
  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    collect(node, text);
    return text.toString();
  }

  private static void collect(Node node, StringBuilder text) {
    String name = node.getLocalName() == null ? "" : node.getLocalName();
    switch (name) {
      case "t", "delText" -> text.append(node.getTextContent());
      case "tab" -> text.append(node.getParentNode().getLocalName().equals("r") ? "→" : "");
      case "br" -> text.append('\n');
      default -> {
        if (!isCall(node)) {
          for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
            collect(n, text);
          }
        }
      }
    }
  }

  private static boolean isCall(Node node) {
    return "r".equals(node.getLocalName())
        && ((Element) node)
                .getElementsByTagNameNS(WordXml.NAMESPACE, "footnoteReference")
                .getLength()
            > 0;
  }
}
