package org.plenary.read.docx;

import org.plenary.read.UnreadableDocumentException;

/** Reads {@code w:sectPr}: the headers and footers of a section and how it numbers its notes. */
final class SectionReader {
  private final Story story;
  private final XmlCursor xml;

  SectionReader(Story story) {
    this.story = story;
    this.xml = story.xml();
  }

  void read() throws UnreadableDocumentException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "headerReference" -> page("header");
        case "footerReference" -> page("footer");
        case "footnotePr" -> counting(NoteCalls.Kind.FOOTNOTE);
        case "endnotePr" -> counting(NoteCalls.Kind.ENDNOTE);
        default -> xml.skip();
      }
    }
  }

  private void page(String kind) throws UnreadableDocumentException {
    story
        .relationships()
        .find(xml.attribute(Space.RELATIONS, "id"))
        .filter(relationship -> !relationship.external())
        .ifPresent(
            relationship -> story.reading().pageParts().add(kind + " " + relationship.target()));
    xml.skip();
  }

  private void counting(NoteCalls.Kind kind) throws UnreadableDocumentException {
    String[] values = values(xml);
    story.reading().notes().sectionSetting(kind, values[0], values[1], values[2]);
  }

  /** Format, start and restart as {@code w:footnotePr} states them; empty where it does not. */
  static String[] values(XmlCursor xml) throws UnreadableDocumentException {
    String[] values = {"", "", ""};
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "numFmt" -> values[0] = xml.value("val");
        case "numStart" -> values[1] = xml.value("val");
        case "numRestart" -> values[2] = xml.value("val");
        default -> {
          // Where notes stand on the page is not told.
        }
      }
      xml.skip();
    }
    return values;
  }
}
