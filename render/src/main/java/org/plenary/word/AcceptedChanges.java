package org.plenary.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.edit.PackageCopy;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;

/** Accepts the tracked changes of a Word file in the file itself. */
final class AcceptedChanges {
  private static final List<String> PARTS =
      List.of("footnotes", "endnotes", "header", "footer", "comments");

  private static final String SUFFIX = ".xml";

  /** What was done to how things are set; the older state is in there. */
  private static final Set<String> FORMER =
      Set.of(
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "numberingChange",
          "cellIns",
          "cellMerge",
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "customXmlInsRangeStart",
          "customXmlInsRangeEnd",
          "customXmlDelRangeStart",
          "customXmlDelRangeEnd",
          "customXmlMoveFromRangeStart",
          "customXmlMoveFromRangeEnd",
          "customXmlMoveToRangeStart",
          "customXmlMoveToRangeEnd");

  private static final Set<String> ADDED = Set.of("ins", "moveTo");
  private static final Set<String> TAKEN = Set.of("del", "moveFrom");
  private static final Set<String> MARKS = Set.of("rPr", "trPr");

  private AcceptedChanges() {}

  /**
   * The file without tracked changes; the same bytes when there are none.
   *
   * @throws UnreadableDocumentException when a part is damaged
   */
  static byte[] of(byte[] bytes) throws UnreadableDocumentException {
    DocxPackage original = DocxPackage.of(bytes);
    PackageCopy copy = new PackageCopy(original);
    String main = original.mainPart();
    boolean changed = accept(original, main, copy);
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    for (String part : original.names()) {
      if (PARTS.stream().anyMatch(name -> part.startsWith(folder + name))
          && part.endsWith(SUFFIX)) {
        changed |= accept(original, part, copy);
      }
    }
    return changed ? WordSource.bytes(copy) : bytes;
  }

  private static boolean accept(DocxPackage original, String name, PackageCopy copy)
      throws UnreadableDocumentException {
    XmlPart part = XmlPart.of(original, name);
    boolean[] found = new boolean[1];
    part.root().walk(each -> found[0] |= isChange(each));
    if (found[0]) {
      accept(part.root());
      copy.put(name, part.bytes());
    }
    return found[0];
  }

  private static boolean isChange(XmlElement element) {
    return element.isOneOf(FORMER)
        || element.isOneOf(ADDED)
        || element.isOneOf(TAKEN)
        || element.isWord("cellDel");
  }

  private static void accept(XmlElement parent) {
    for (XmlElement child : parent.elements()) {
      if (child.parent().isEmpty()) {
        continue;
      }
      boolean mark = parent.isOneOf(MARKS);
      if (child.isOneOf(FORMER) || mark && child.isOneOf(ADDED)) {
        child.remove();
      } else if (child.isOneOf(TAKEN)) {
        taken(parent, child, mark);
      } else {
        accept(child);
        settle(child);
      }
    }
  }

  /** Deleted words go; a deleted row or paragraph mark is dealt with where all of it is known. */
  private static void taken(XmlElement parent, XmlElement child, boolean mark) {
    if (!mark || parent.isWord("rPr") && !isMarkOfParagraph(parent)) {
      child.remove();
    }
  }

  private static boolean isMarkOfParagraph(XmlElement properties) {
    return properties.parent().filter(outside -> outside.isWord("pPr")).isPresent();
  }

  private static void settle(XmlElement element) {
    if (element.isOneOf(ADDED)) {
      element.unwrap();
    } else if (element.isWord("tr") && isTaken(element.child("trPr"))) {
      element.remove();
    } else if (element.isWord("tc")
        && element.child("tcPr").flatMap(each -> each.child("cellDel")).isPresent()) {
      element.remove();
    } else if (element.isWord("tbl") && !holds(element, "tr")
        || element.isWord("tr") && !holds(element, "tc")) {
      element.remove();
    } else if (element.isWord("p")) {
      join(element);
    }
  }

  private static boolean holds(XmlElement element, String name) {
    boolean[] found = new boolean[1];
    element.walk(each -> found[0] |= each.isWord(name));
    return found[0];
  }

  /** A paragraph whose mark is deleted goes on in the next one. */
  private static void join(XmlElement paragraph) {
    Optional<XmlElement> properties = paragraph.child("pPr");
    Optional<XmlElement> mark = properties.flatMap(each -> each.child("rPr"));
    if (!isTaken(mark)) {
      return;
    }
    TAKEN.forEach(name -> ElementOrder.drop(mark.get(), name));
    Optional<XmlElement> next = next(paragraph);
    if (next.isEmpty() || properties.get().child("sectPr").isPresent()) {
      return;
    }
    int at = next.get().child("pPr").map(each -> each.index() + 1).orElse(0);
    for (XmlNode node : List.copyOf(paragraph.children())) {
      if (node instanceof XmlElement element && !element.isWord("pPr")) {
        element.remove();
        next.get().insert(at++, element);
      }
    }
    paragraph.remove();
  }

  private static Optional<XmlElement> next(XmlElement paragraph) {
    List<XmlElement> siblings = paragraph.parent().map(XmlElement::elements).orElse(List.of());
    return siblings.stream()
        .skip(siblings.indexOf(paragraph) + 1L)
        .filter(each -> !each.name().startsWith("bookmark"))
        .findFirst()
        .filter(each -> each.isWord("p"));
  }

  private static boolean isTaken(Optional<XmlElement> properties) {
    return properties
        .filter(each -> TAKEN.stream().anyMatch(n -> each.child(n).isPresent()))
        .isPresent();
  }
}
