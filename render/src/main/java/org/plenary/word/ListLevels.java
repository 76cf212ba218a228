package org.plenary.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.model.Label;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.CountedLabel;
import org.plenary.read.docx.DocxPackage;
import org.plenary.read.docx.TracedDocument;
import org.plenary.render.docx.ListPattern;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.unit.Replacement;

/**
 * The levels of Word's lists that count the labels before replaced words: where English counts
 * {@code (a)}, {@code (b)}, the level counts {@code a)}, {@code b)} in French.
 *
 * <p>How a level restarts, where it stands and which paragraphs belong to it stay as they are. A
 * level whose labels would not all follow from one pattern is left alone, and so is one that prints
 * the numbers of other levels too.
 */
final class ListLevels {
  private final DocxPackage original;
  private final List<SourceBlock.Paragraph> paragraphs;
  private final Map<Integer, CountedLabel> labels = new HashMap<>();

  ListLevels(DocxPackage original, TracedDocument traced) {
    this.original = original;
    this.paragraphs = SourceParagraphs.of(traced.document());
    traced.labels().forEach(label -> labels.put(label.start(), label));
  }

  /** A level of a list. */
  private record Level(String list, String pattern, int index) {}

  /** The pattern that all labels of a level agree on; empty when they do not. */
  private record Wanted(Optional<ListPattern> pattern) {
    Wanted and(Wanted other) {
      return equals(other) ? this : new Wanted(Optional.empty());
    }
  }

  void translate(List<Replacement> replacements, Script script, Map<String, XmlPart> parts)
      throws UnreadableDocumentException {
    Map<Level, Wanted> levels = new LinkedHashMap<>();
    for (Replacement each : replacements) {
      Optional<CountedLabel> label = counted(each);
      if (label.isPresent()) {
        Level level = new Level(label.get().list(), label.get().pattern(), label.get().level());
        levels.merge(level, new Wanted(wanted(each)), Wanted::and);
      }
    }
    Optional<String> name = original.target(original.mainPart(), "numbering");
    if (levels.isEmpty() || name.isEmpty() || !original.has(name.get())) {
      return;
    }
    XmlPart part = XmlPart.of(original, name.get());
    for (Map.Entry<Level, Wanted> each : levels.entrySet()) {
      Optional<XmlElement> definition = definition(part.root(), each.getKey());
      if (definition.isPresent()) {
        each.getValue()
            .pattern
            .ifPresent(pattern -> count(definition.get(), each.getKey().index, pattern));
        turn(definition.get(), script);
      }
    }
    parts.put(name.get(), part);
  }

  /** How the label before words is counted; nothing when it is typed or there is none. */
  private Optional<CountedLabel> counted(Replacement replacement) {
    Prose old = replacement.old();
    Label label = replacement.oldLabel();
    if (old.isBlank() || label.isNone()) {
      return Optional.empty();
    }
    int index = SourceParagraphs.indexOf(paragraphs, old.sourceOffset(0));
    SourceBlock.Paragraph paragraph = paragraphs.get(index);
    int start = paragraph.prose().sourceOffset(0);
    return paragraph.numbering().label().equals(label.printed())
        ? Optional.ofNullable(labels.get(start))
        : Optional.empty();
  }

  private static Optional<ListPattern> wanted(Replacement replacement) {
    return replacement.counted().equals(replacement.oldLabel())
        ? Optional.empty()
        : ListPattern.of(replacement.counted());
  }

  private static Optional<XmlElement> definition(XmlElement numbering, Level level) {
    return find(numbering, "num", "numId", level.list)
        .flatMap(list -> find(list, "lvlOverride", "ilvl", level.index + ""))
        .flatMap(override -> override.child("lvl"))
        .or(
            () ->
                find(numbering, "abstractNum", "abstractNumId", level.pattern)
                    .flatMap(pattern -> find(pattern, "lvl", "ilvl", level.index + "")));
  }

  private static Optional<XmlElement> find(
      XmlElement parent, String name, String attribute, String value) {
    return parent.elements().stream()
        .filter(each -> each.isWord(name))
        .filter(
            each -> each.attribute(attribute).map(String::strip).filter(value::equals).isPresent())
        .findFirst();
  }

  private static void count(XmlElement level, int index, ListPattern pattern) {
    String own = "%" + (index + 1);
    Optional<String> text = level.child("lvlText").flatMap(each -> each.attribute("val"));
    Optional<XmlElement> format = level.child("numFmt");
    boolean alone = text.filter(each -> isAlone(each, own)).isPresent();
    if (!alone || format.isEmpty() || level.child("isLgl").isPresent()) {
      return;
    }
    level.child("lvlText").get().setWord("val", pattern.before() + own + pattern.after());
    format.get().removeAttribute("format");
    format.get().setWord("val", pattern.format());
  }

  /** True for a label that prints the number of its own level, once, and of no other. */
  private static boolean isAlone(String text, String own) {
    return text.indexOf('%') == text.lastIndexOf('%') && text.contains(own);
  }

  /** Signs beside a number stand on its other side in a text that runs the other way. */
  private static void turn(XmlElement level, Script script) {
    if (!script.turns()) {
      return;
    }
    XmlElement properties =
        level.child("rPr").orElseGet(() -> ElementOrder.LEVEL.ensure(level, "rPr"));
    script.run(properties, script.rightToLeft());
    if (properties.children().isEmpty()) {
      properties.remove();
    }
  }
}
