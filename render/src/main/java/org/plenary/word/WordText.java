package org.plenary.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;
import org.plenary.read.docx.Origin;
import org.plenary.read.docx.TracedDocument;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.Span;
import org.plenary.unit.Replacement;

/** The paragraphs of a file, found by the places of their words. */
final class WordText {
  private final DocxPackage original;
  private final TracedDocument traced;
  private final Map<String, XmlPart> parts;
  private final List<SourceBlock.Paragraph> paragraphs;
  private final Map<Integer, WordParagraph> opened = new HashMap<>();
  private final Set<XmlElement> directed = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param parts the parts that change, by name; what is opened here is added
   */
  WordText(DocxPackage original, TracedDocument traced, Map<String, XmlPart> parts) {
    this.original = original;
    this.traced = traced;
    this.parts = parts;
    this.paragraphs = SourceParagraphs.of(traced.document());
  }

  /** What is to be put where, in one paragraph. */
  private record Edit(int paragraph, int from, int to, Prose text) {}

  void replace(List<Replacement> replacements, Script script) throws UnreadableDocumentException {
    List<Edit> edits = new ArrayList<>();
    replacements.forEach(each -> plan(each, edits));
    // From the end, so that what stands before keeps its place.
    edits.sort((a, b) -> Integer.compare(b.from, a.from));
    for (Edit edit : edits) {
      Optional<WordParagraph> paragraph = open(edit.paragraph);
      if (paragraph.isPresent()) {
        new Passage(paragraph.get(), script, edit.from, edit.to).replace(edit.text);
        settle(paragraph.get(), script, edit);
      }
    }
  }

  private void plan(Replacement replacement, List<Edit> edits) {
    List<Span> spans = spans(replacement.old());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int paragraph = SourceParagraphs.indexOf(paragraphs, span.start());
      Prose text = i == 0 ? replacement.text() : Prose.EMPTY;
      edits.add(new Edit(paragraph, span.start(), span.end(), text));
      if (i == 0 && !replacement.label().equals(replacement.oldLabel())) {
        label(replacement, paragraph, span.start()).ifPresent(edits::add);
      }
    }
  }

  /** Where words stand, a span a paragraph, without the blanks at its edges. */
  private List<Span> spans(Prose old) {
    List<Span> spans = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < old.length(); i++) {
      if (Blanks.isBlank(old.text().charAt(i))) {
        continue;
      }
      int at = old.sourceOffset(i);
      int paragraph = SourceParagraphs.indexOf(paragraphs, at);
      Span here = new Span(at, at + 1);
      if (paragraph == last) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).to(here));
      } else {
        spans.add(here);
      }
      last = paragraph;
    }
    return spans;
  }

  /** The typed label before words; nothing when Word counts it. */
  private Optional<Edit> label(Replacement replacement, int paragraph, int textStart) {
    Prose prose = paragraphs.get(paragraph).prose();
    int origin = prose.span().start();
    String old = replacement.oldLabel().printed();
    String label = replacement.label().printed();
    int end = Blanks.skipBack(prose.text(), 0, textStart - origin);
    int start = end - old.length();
    if (start < 0 || !prose.text().substring(start, end).equals(old)) {
      return Optional.empty();
    }
    Prose.Builder text = Prose.builder().append(label, 0);
    int letter = start;
    while (letter < end - 1 && !Character.isLetterOrDigit(prose.text().charAt(letter))) {
      letter++;
    }
    for (Mark.Emphasis.Kind kind : Signature.at(prose.marks(), letter).kinds()) {
      text.mark(new Mark.Emphasis(kind, 0, label.length()));
    }
    return Optional.of(new Edit(paragraph, origin + start, origin + end, text.build()));
  }

  private Optional<WordParagraph> open(int index) throws UnreadableDocumentException {
    if (opened.containsKey(index)) {
      return Optional.of(opened.get(index));
    }
    Prose prose = paragraphs.get(index).prose();
    int start = prose.sourceOffset(0);
    List<Leaf> leaves = new ArrayList<>();
    for (Origin origin : origins(start, start + prose.length())) {
      XmlElement element = part(origin.part()).at(origin.element());
      Leaf leaf = new Leaf(element, origin.skipped(), origin.start(), origin.end());
      leaves.add(leaf.withoutHead());
    }
    if (leaves.isEmpty()) {
      return Optional.empty();
    }
    XmlElement element = leaves.get(0).element();
    while (!element.isWord("p") && element.parent().isPresent()) {
      element = element.parent().get();
    }
    WordParagraph paragraph = new WordParagraph(element, prose, leaves);
    opened.put(index, paragraph);
    return Optional.of(paragraph);
  }

  private List<Origin> origins(int from, int to) {
    List<Origin> all = traced.origins();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).start() < to) {
      end++;
    }
    return all.subList(low, end);
  }

  private XmlPart part(String name) throws UnreadableDocumentException {
    if (!parts.containsKey(name)) {
      parts.put(name, XmlPart.of(original, name));
    }
    return parts.get(name);
  }

  /** Turns the paragraph, and takes it away when its words went into another. */
  private void settle(WordParagraph paragraph, Script script, Edit edit) {
    XmlElement element = paragraph.element();
    if (edit.text.isEmpty() && paragraph.leaves().isEmpty() && isSpare(element)) {
      element.remove();
      return;
    }
    if (!script.turns() || !directed.add(element)) {
      return;
    }
    script.direct(ElementOrder.PARAGRAPH, Script.properties(element, "pPr"), "bidi");
    for (Optional<XmlElement> at = element.parent(); at.isPresent(); at = at.get().parent()) {
      if (at.get().isWord("tbl") && directed.add(at.get())) {
        script.direct(ElementOrder.TABLE, Script.properties(at.get(), "tblPr"), "bidiVisual");
      } else if (at.get().isWord("body") && directed.add(at.get())) {
        at.get().walk(each -> section(each, script));
      }
    }
  }

  private static void section(XmlElement element, Script script) {
    if (element.isWord("sectPr")) {
      script.direct(ElementOrder.SECTION, element, "bidi");
    }
  }

  /** True for a paragraph that holds nothing and may go. */
  private static boolean isSpare(XmlElement paragraph) {
    boolean bare =
        paragraph.elements().stream()
            .allMatch(
                each ->
                    each.isWord("pPr") && each.child("sectPr").isEmpty()
                        || each.isWord("proofErr"));
    List<XmlElement> siblings = paragraph.parent().map(XmlElement::elements).orElse(List.of());
    boolean last = siblings.isEmpty() || siblings.get(siblings.size() - 1) == paragraph;
    return bare && !last;
  }
}
