package org.plenary.render.docx.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles part of a template, and what its text is like unless it says otherwise. */
final class Styles {
  private final Document tree;
  private final Map<String, Element> byId = new HashMap<>();
  private final List<TemplateStyle> all = new ArrayList<>();
  private boolean grown;

  Styles(Document tree) {
    this.tree = tree;
    for (Element style : Xml.children(tree.getDocumentElement(), "style")) {
      byId.putIfAbsent(Xml.value(style, "styleId"), style);
    }
    for (Element style : Xml.children(tree.getDocumentElement(), "style")) {
      all.add(described(style));
    }
  }

  private TemplateStyle described(Element style) {
    Optional<Element> name = Xml.find(style, "name");
    return new TemplateStyle(
        Xml.value(style, "type"),
        Xml.value(style, "styleId"),
        name.map(n -> Xml.value(n, "val")).orElse(""),
        !Xml.value(style, "default").isEmpty() && !Xml.value(style, "default").equals("0"),
        inherited(style, s -> Xml.find(s, "pPr", "numPr", "numId"))
            .filter(id -> !Xml.value(id, "val").equals("0"))
            .isPresent(),
        inherited(style, s -> Xml.find(s, "pPr", "pageBreakBefore")).filter(Xml::isOn).isPresent());
  }

  /** What a style says, or the first below it that says something. */
  private Optional<Element> inherited(Element style, Function<Element, Optional<Element>> asked) {
    Set<String> seen = new HashSet<>();
    Optional<Element> at = Optional.of(style);
    while (at.isPresent() && seen.add(Xml.value(at.get(), "styleId"))) {
      Optional<Element> said = asked.apply(at.get());
      if (said.isPresent()) {
        return said;
      }
      at = Xml.find(at.get(), "basedOn").map(base -> byId.get(Xml.value(base, "val")));
    }
    return Optional.empty();
  }

  List<TemplateStyle> all() {
    return all;
  }

  /** The language of text that says none, {@code ru-RU}; empty when the template does not say. */
  String language() {
    Optional<Element> said =
        standard().flatMap(style -> inherited(style, s -> Xml.find(s, "rPr", "lang")));
    return said.or(
            () -> Xml.find(tree.getDocumentElement(), "docDefaults", "rPrDefault", "rPr", "lang"))
        .map(lang -> Xml.value(lang, "val"))
        .orElse("");
  }

  /** True when paragraphs run from right to left unless they say otherwise. */
  boolean isRightToLeft() {
    Optional<Element> said =
        standard().flatMap(style -> inherited(style, s -> Xml.find(s, "pPr", "bidi")));
    return said.or(
            () -> Xml.find(tree.getDocumentElement(), "docDefaults", "pPrDefault", "pPr", "bidi"))
        .filter(Xml::isOn)
        .isPresent();
  }

  private Optional<Element> standard() {
    return all.stream()
        .filter(style -> style.standard() && style.type().equals("paragraph"))
        .map(style -> byId.get(style.id()))
        .findFirst();
  }

  /** Adds a style behind the others. */
  void add(Element style) {
    tree.getDocumentElement().appendChild(tree.importNode(style, true));
    grown = true;
  }

  /** The part with what was added; nothing when it is as it was. */
  Optional<byte[]> changed() {
    return grown ? Optional.of(Xml.bytes(tree)) : Optional.empty();
  }
}
