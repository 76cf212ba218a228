package org.plenary.word;

import java.util.Map;
import org.plenary.language.Language;
import org.plenary.render.docx.WordLanguage;

/**
 * What a language asks of properties: its name on runs and styles, and the direction of letters.
 *
 * @param turns true when the source runs the other way
 * @param stylesTurn true when styles of the file run from right to left
 */
record Script(Language to, boolean turns, boolean stylesTurn) {
  /** Properties of letters of scripts like Arabic, and those of all others. */
  private static final Map<String, String> PAIRS = Map.of("b", "bCs", "i", "iCs", "sz", "szCs");

  boolean rightToLeft() {
    return to.isRightToLeft();
  }

  /** Names the language where properties name one. */
  void name(XmlElement language) {
    WordLanguage names = WordLanguage.of(to);
    switch (to) {
      case ZH -> language.setWord("eastAsia", names.eastAsian());
      case AR -> language.setWord("bidi", names.bidi());
      default -> language.setWord("val", names.latin());
    }
  }

  /** Fits the properties of words to the language. */
  void run(XmlElement properties, boolean rightToLeft) {
    properties.child("lang").ifPresent(this::name);
    if (to != Language.ZH) {
      properties.child("rFonts").ifPresent(fonts -> fonts.removeAttribute("hint"));
    }
    if (turns) {
      pair(properties);
    }
    if (rightToLeft) {
      ElementOrder.RUN.set(properties, "rtl", true);
    } else if (stylesTurn) {
      ElementOrder.RUN.set(properties, "rtl", false);
    } else {
      ElementOrder.drop(properties, "rtl");
      ElementOrder.drop(properties, "cs");
    }
  }

  /** What is bold or large in one direction is so in the other. */
  void pair(XmlElement properties) {
    PAIRS.forEach(
        (plain, complex) -> {
          copy(properties, plain, complex);
          copy(properties, complex, plain);
        });
  }

  private static void copy(XmlElement properties, String from, String to) {
    if (properties.child(from).isPresent() && properties.child(to).isEmpty()) {
      XmlElement made = ElementOrder.RUN.ensure(properties, to);
      properties
          .child(from)
          .flatMap(property -> property.attribute("val"))
          .ifPresent(value -> made.setWord("val", value));
    }
  }

  /** Sets the direction of something, {@code bidi} of a paragraph. */
  void direct(ElementOrder order, XmlElement properties, String name) {
    if (rightToLeft()) {
      order.set(properties, name, true);
    } else if (stylesTurn && order != ElementOrder.SECTION) {
      order.set(properties, name, false);
    } else {
      ElementOrder.drop(properties, name);
    }
  }

  /** The properties of an element, which are its first child. */
  static XmlElement properties(XmlElement element, String name) {
    return element
        .child(name)
        .orElseGet(
            () -> {
              XmlElement made = element.make(name);
              element.insert(0, made);
              return made;
            });
  }
}
