package org.plenary.word;

import java.util.Map;
import java.util.Optional;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;

/** The styles of a file: the language that they name, and what their words look like. */
final class WordStyles {
  private final DocxPackage original;
  private final Optional<String> name;

  WordStyles(DocxPackage original) throws UnreadableDocumentException {
    this.original = original;
    Optional<String> target = original.target(original.mainPart(), "styles");
    this.name = target.isPresent() && original.has(target.get()) ? target : Optional.empty();
  }

  /** True when some style runs from right to left, so that words must say that they do not. */
  boolean runRightToLeft() throws UnreadableDocumentException {
    if (name.isEmpty()) {
      return false;
    }
    boolean[] found = new boolean[1];
    XmlPart.of(original, name.get())
        .root()
        .walk(each -> found[0] |= each.isWord("bidi") || each.isWord("rtl"));
    return found[0];
  }

  /** Names the language and fits the looks to its direction. */
  void translate(Script script, Map<String, XmlPart> parts) throws UnreadableDocumentException {
    if (name.isEmpty()) {
      return;
    }
    XmlPart part = XmlPart.of(original, name.get());
    part.root().child("docDefaults").ifPresent(WordStyles::ensureLanguage);
    part.root()
        .walk(
            each -> {
              if (each.isWord("lang")) {
                script.name(each);
              } else if (each.isWord("rPr") && script.turns()) {
                script.pair(each);
              }
            });
    parts.put(name.get(), part);
  }

  private static void ensureLanguage(XmlElement defaults) {
    XmlElement outside = Script.properties(defaults, "rPrDefault");
    ElementOrder.RUN.ensure(Script.properties(outside, "rPr"), "lang");
  }
}
