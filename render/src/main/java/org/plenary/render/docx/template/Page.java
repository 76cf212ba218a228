package org.plenary.render.docx.template;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The page that a template's text stands on, with the headers and footers that apply to it. */
final class Page {
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** What belongs to one printer, or tells how the page was changed. */
  private static final Set<String> LEFT_OUT = Set.of("printerSettings", "sectPrChange");

  /** Word wants its elements in order. */
  private static final Set<String> BEHIND_DIRECTION = Set.of("rtlGutter", "docGrid");

  private final Element properties;
  private final Set<String> used = new HashSet<>();

  private Page(Element properties) {
    this.properties = properties;
  }

  /** That of the longest section; a header that it does not name is that of the section before. */
  static Page of(List<TextScan.Section> sections) {
    Map<String, Element> headers = new LinkedHashMap<>();
    Map<String, Element> headersOfLongest = Map.of();
    Element longest = Xml.empty("sectPr").getDocumentElement();
    int most = -1;
    for (TextScan.Section section : sections) {
      for (Element child : Xml.children(section.properties())) {
        if (isReference(child)) {
          headers.put(child.getLocalName() + Xml.value(child, "type"), child);
        }
      }
      if (section.letters() >= most) {
        most = section.letters();
        longest = section.properties();
        headersOfLongest = new LinkedHashMap<>(headers);
      }
    }
    return complete(longest, headersOfLongest);
  }

  private static Page complete(Element section, Map<String, Element> headers) {
    Element whole = Xml.empty("sectPr").getDocumentElement();
    Page page = new Page(whole);
    for (Element header : headers.values()) {
      whole.appendChild(whole.getOwnerDocument().importNode(header, true));
      page.used.add(header.getAttributeNS(LINKS, "id"));
    }
    for (Element child : Xml.children(section)) {
      if (!isReference(child) && !LEFT_OUT.contains(child.getLocalName())) {
        whole.appendChild(whole.getOwnerDocument().importNode(child, true));
      }
    }
    return page;
  }

  private static boolean isReference(Element element) {
    return Xml.isWord(element, "headerReference") || Xml.isWord(element, "footerReference");
  }

  /** Its set-up in one direction, whatever direction the template has. */
  Element properties(boolean rightToLeft) {
    Element turned = (Element) properties.cloneNode(true);
    Xml.children(turned, "bidi").forEach(turned::removeChild);
    if (rightToLeft) {
      Optional<Element> behind =
          Xml.children(turned).stream()
              .filter(child -> BEHIND_DIRECTION.contains(child.getLocalName()))
              .findFirst();
      Element bidi = turned.getOwnerDocument().createElementNS(Xml.WORD, "w:bidi");
      turned.insertBefore(bidi, behind.orElse(null));
    }
    return turned;
  }

  boolean uses(String link) {
    return used.contains(link);
  }

  /** How wide the text is, in twips. */
  Optional<Integer> textWidth() {
    Optional<Element> size = Xml.find(properties, "pgSz");
    Optional<Element> margins = Xml.find(properties, "pgMar");
    if (size.isEmpty() || margins.isEmpty()) {
      return Optional.empty();
    }
    int width =
        Xml.number(size.get(), "w")
            - Xml.number(margins.get(), "left")
            - Xml.number(margins.get(), "right");
    return width > 0 ? Optional.of(width) : Optional.empty();
  }
}
