package org.plenary.render.docx.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/** Styles that a template can be given when it has none of the kind. */
public final class StyleShelf {
  private final Map<String, Element> byId = new HashMap<>();

  /**
   * @param part a part of styles that was written by this program
   */
  public StyleShelf(byte[] part) {
    for (Element style : Xml.children(Xml.own(part).getDocumentElement(), "style")) {
      byId.put(Xml.value(style, "styleId"), style);
    }
  }

  /**
   * Takes a style out.
   *
   * @param newId the id that it gets
   * @param base what the style below it is called in the template
   * @param next what the style of the paragraph behind it is called there, when it is there
   */
  Element take(
      String id,
      String newId,
      UnaryOperator<String> base,
      Function<String, Optional<String>> next) {
    Element style = (Element) byId.get(id).cloneNode(true);
    style.setAttributeNS(Xml.WORD, "w:styleId", newId);
    for (Element child : Xml.children(style)) {
      String other = Xml.value(child, "val");
      if (Xml.isWord(child, "basedOn")) {
        child.setAttributeNS(Xml.WORD, "w:val", base.apply(other));
      } else if (Xml.isWord(child, "next")) {
        Optional<String> known = next.apply(other);
        if (known.isPresent()) {
          child.setAttributeNS(Xml.WORD, "w:val", known.get());
        } else {
          style.removeChild(child);
        }
      }
    }
    return style;
  }
}
