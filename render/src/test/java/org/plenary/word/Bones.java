package org.plenary.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;

/** What is left of a part without words, the runs that hold them, languages and directions. */
final class Bones {
  private static final Set<String> TURNING =
      Set.of("lang", "bidi", "rtl", "cs", "bidiVisual", "bCs", "iCs", "szCs", "b", "i", "sz");

  /** What a level of a list prints. */
  private static final Set<String> PRINTED = Set.of("numFmt", "lvlText");

  private Bones() {}

  /** The same of a part that defines lists, whatever their levels print. */
  static List<String> ofLists(DocxPackage parts, String name) throws UnreadableDocumentException {
    XmlPart part = XmlPart.of(parts, name);
    part.root()
        .walk(
            each -> {
              if (each.isOneOf(PRINTED)) {
                each.removeAttribute("val");
              }
            });
    List<String> bones = new ArrayList<>();
    collect(part.root(), bones);
    return bones;
  }

  static List<String> of(DocxPackage parts, String name) throws UnreadableDocumentException {
    List<String> bones = new ArrayList<>();
    collect(XmlPart.of(parts, name).root(), bones);
    return bones;
  }

  private static void collect(XmlElement element, List<String> bones) {
    boolean core = element.name().equals("title") || element.name().equals("language");
    if (element.isOneOf(TURNING) || core) {
      return;
    }
    if (element.isWord("r")) {
      element.elements().stream()
          .filter(each -> !each.isOneOf(Set.of("rPr", "t", "tab", "noBreakHyphen")))
          .forEach(each -> collect(each, bones));
      return;
    }
    int before = bones.size();
    bones.add(tag(element));
    for (XmlElement child : element.elements()) {
      collect(child, bones);
    }
    boolean empty = bones.size() == before + 1 && element.name().endsWith("Pr");
    if (empty) {
      bones.remove(before);
    }
  }

  private static String tag(XmlElement element) {
    StringBuilder tag = new StringBuilder();
    element.emptyCopy().write(tag);
    return tag.toString();
  }
}
