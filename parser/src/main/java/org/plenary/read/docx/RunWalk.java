package org.plenary.read.docx;

import java.util.Optional;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Mark;

/** Reads what stands in a paragraph: runs, and what is wrapped around them. */
final class RunWalk {
  private final Story story;
  private final XmlCursor xml;
  private final RunContent content;
  private final MathWalk math;

  RunWalk(Story story, BodyWalk bodies) {
    this.story = story;
    this.xml = story.xml();
    this.content = new RunContent(story, bodies, this);
    this.math = new MathWalk(story, content, this);
  }

  /** Reads the element that the cursor stands on into the paragraph. */
  void inline(OpenParagraph paragraph) throws UnreadableDocumentException {
    if (xml.space() == Space.MATH) {
      math.read(paragraph);
      return;
    }
    if (xml.space() != Space.WORD) {
      xml.skip();
      return;
    }
    switch (xml.name()) {
      case "r" -> content.run(paragraph);
      case "hyperlink" -> hyperlink(paragraph);
      case "fldSimple" -> link(paragraph, FieldStack.link(xml.value("instr")));
      case "ins", "del", "moveFrom", "moveTo" -> changed(paragraph);
      case "subDoc" -> {
        story.remarks().add("read.docx-sub-document", target().orElse(xml.name()));
        xml.skip();
      }
      case "commentRangeStart" -> {
        story.reading().comments().begins(xml.value("id"), paragraph.place().number());
        xml.skip();
      }
      case "pPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "rubyPr" -> xml.skip();
      case "t", "tab", "br", "cr", "sym", "noBreakHyphen", "fldChar", "instrText" ->
          content.stray(paragraph);
      default -> inside(paragraph);
    }
  }

  /** Reads everything inside the element. */
  void inside(OpenParagraph paragraph) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      inline(paragraph);
    }
  }

  void paragraphEnds() {
    content.paragraphEnds();
  }

  private void changed(OpenParagraph paragraph) throws UnreadableDocumentException {
    ParagraphProperties.Change change = ParagraphProperties.Change.of(xml);
    int start = paragraph.length();
    story.changed(() -> inside(paragraph));
    if (story.reading().changes().mark() && paragraph.length() > start) {
      paragraph.mark(change.over(start, paragraph.length()));
    }
  }

  private void hyperlink(OpenParagraph paragraph) throws UnreadableDocumentException {
    String anchor = xml.value("anchor");
    link(paragraph, target().orElse("") + (anchor.isEmpty() ? "" : "#" + anchor));
  }

  private Optional<String> target() {
    return story
        .relationships()
        .find(xml.attribute(Space.RELATIONS, "id"))
        .map(Relationships.Relationship::target);
  }

  private void link(OpenParagraph paragraph, String target) throws UnreadableDocumentException {
    int start = paragraph.length();
    inside(paragraph);
    if (!target.isEmpty() && paragraph.length() > start) {
      paragraph.mark(new Mark.Link(target, start, paragraph.length()));
    }
  }
}
