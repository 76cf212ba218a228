package org.plenary.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The visible words of a Word file, changes accepted, read another way: a walk over a tree in
 * memory that shares nothing with the reader.
 */
final class NaiveText {
  private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
  private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private final Map<String, byte[]> parts = new HashMap<>();
  private final StringBuilder body = new StringBuilder();
  private final List<Integer> fieldStates = new ArrayList<>();
  private StringBuilder out = body;
  private boolean skipRestOfRun;

  NaiveText(Path file) throws IOException, SAXException, ParserConfigurationException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          try (InputStream in = zip.getInputStream(entry)) {
            parts.put(entry.getName().replace('\\', '/'), in.readAllBytes());
          }
        }
      }
    }
    walk(parse(mainPart()));
  }

  private String mainPart() throws IOException, SAXException, ParserConfigurationException {
    Element relations = parse("_rels/.rels");
    for (Node n = relations.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getAttribute("Type").endsWith("/officeDocument")) {
        String target = e.getAttribute("Target");
        return target.startsWith("/") ? target.substring(1) : target;
      }
    }
    throw new IOException("no main part");
  }

  private Element parse(String part)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(parts.get(part)))
        .getDocumentElement();
  }

  /** Letters and digits of the body, in order. */
  String lettersOfBody() {
    return letters(body);
  }

  /** Letters and digits of a text. */
  static String letters(CharSequence text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void walkChildren(Node node) {
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        walk(e);
      }
    }
  }

  private void walk(Element e) {
    switch (e.getLocalName()) {
      case "p" -> paragraph(e);
      case "r" -> {
        skipRestOfRun = false;
        if (!isHidden(e)) {
          walkChildren(e);
        }
      }
      case "t", "delText" -> {
        if (!skipRestOfRun && !fieldStates.contains(0) && !e.getLocalName().equals("delText")) {
          out.append(plain(e.getTextContent()));
        }
      }
      case "sym" -> {
        if (!fieldStates.contains(0)) {
          out.append(symbol(e));
        }
      }
      case "fldChar" -> field(attribute(e, "fldCharType"));
      case "footnoteReference", "endnoteReference" ->
          skipRestOfRun = !attribute(e, "customMarkFollows").isEmpty();
      case "tr" -> {
        if (!hasDescendant(e, "trPr", "del")) {
          walkChildren(e);
        }
      }
      case "AlternateContent" -> alternative(e);
      case "del", "moveFrom", "rt", "pPr", "rPr", "instrText", "txbxContent", "sectPr" -> {
        // Not part of the running text; boxes come behind their paragraph.
      }
      default -> walkChildren(e);
    }
  }

  private void paragraph(Element p) {
    List<Element> boxes = new ArrayList<>();
    findBoxes(p, boxes);
    walkChildren(p);
    for (Element box : boxes) {
      List<Integer> outside = List.copyOf(fieldStates);
      fieldStates.clear();
      walkChildren(box);
      fieldStates.clear();
      fieldStates.addAll(outside);
    }
  }

  private void findBoxes(Element in, List<Element> boxes) {
    for (Node n = in.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        switch (e.getLocalName()) {
          case "txbxContent" -> boxes.add(e);
          case "del", "moveFrom" -> {
            // Gone with what is in it.
          }
          case "AlternateContent" -> findBoxes(chosen(e), boxes);
          default -> findBoxes(e, boxes);
        }
      }
    }
  }

  private void alternative(Element e) {
    walkChildren(chosen(e));
  }

  private static Element chosen(Element alternatives) {
    Element choice = alternatives;
    for (Node n = alternatives.getLastChild(); n != null; n = n.getPreviousSibling()) {
      if (n instanceof Element branch) {
        choice = branch;
      }
    }
    return choice;
  }

  /** The only letters among the symbols: those of the Greek font, and its figures. */
  private static String greek(int code) {
    if (code >= 'A' && code <= 'Z') {
      return CAPITALS.substring(code - 'A', code - 'A' + 1);
    }
    if (code >= 'a' && code <= 'z') {
      return SMALL.substring(code - 'a', code - 'a' + 1);
    }
    return code >= '0' && code <= '9' ? Character.toString(code) : "";
  }

  private static String symbol(Element sym) {
    return attribute(sym, "font").equals("Symbol")
        ? greek(Integer.parseInt(attribute(sym, "char"), 16) & 0xff)
        : "";
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toCharArray()) {
      plain.append(c >= 0xf000 && c <= 0xf0ff ? greek(c & 0xff) : String.valueOf(c));
    }
    return plain.toString();
  }

  private void field(String type) {
    int last = fieldStates.size() - 1;
    switch (type) {
      case "begin" -> fieldStates.add(0);
      case "separate" -> {
        if (last >= 0) {
          fieldStates.set(last, 1);
        }
      }
      default -> {
        if (last >= 0) {
          fieldStates.remove(last);
        }
      }
    }
  }

  private static boolean isHidden(Element run) {
    for (Node n = run.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getLocalName().equals("rPr")) {
        for (Node m = e.getFirstChild(); m != null; m = m.getNextSibling()) {
          if (m instanceof Element v
              && v.getLocalName().equals("vanish")
              && (attribute(v, "val").isEmpty() || attribute(v, "val").equals("1"))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean hasDescendant(Element in, String child, String grandchild) {
    for (Node n = in.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getLocalName().equals(child)) {
        for (Node m = e.getFirstChild(); m != null; m = m.getNextSibling()) {
          if (grandchild.equals(m.getLocalName())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String attribute(Element e, String name) {
    return e.getAttributeNS(e.getNamespaceURI(), name);
  }
}
