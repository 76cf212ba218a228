package org.plenary.read.docx;

import org.plenary.read.UnreadableDocumentException;

/** Looks for text boxes in drawings, and names what cannot be read there. */
final class GraphicWalk {
  private final Story story;
  private final XmlCursor xml;
  private final BodyWalk bodies;

  GraphicWalk(Story story, BodyWalk bodies) {
    this.story = story;
    this.xml = story.xml();
    this.bodies = bodies;
  }

  /** Reads a drawing; its text goes behind the paragraph. */
  void read(OpenParagraph anchor) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      element(anchor);
    }
  }

  private void element(OpenParagraph anchor) throws UnreadableDocumentException {
    String name = xml.name();
    switch (xml.space()) {
      case WORD -> {
        if (name.equals("txbxContent")) {
          box(anchor);
        } else {
          read(anchor);
        }
      }
      case OFFICE -> {
        if (name.equals("OLEObject")) {
          story.remarks().add("read.docx-embedded", xml.attribute(Space.NONE, "ProgID"));
        }
        xml.skip();
      }
      case CHART, DIAGRAM -> {
        story.remarks().add("read.docx-embedded", name.equals("relIds") ? "diagram" : name);
        xml.skip();
      }
      case PICTURE -> {
        if (name.equals("pic")) {
          story.remarks().count("read.docx-pictures", 1);
        }
        xml.skip();
      }
      default -> {
        if (xml.space() == Space.VML && name.equals("imagedata")) {
          story.remarks().count("read.docx-pictures", 1);
        }
        read(anchor);
      }
    }
  }

  private void box(OpenParagraph anchor) throws UnreadableDocumentException {
    if (story.fields().isInCode()) {
      xml.skip();
      return;
    }
    story.apart(() -> bodies.read(anchor.boxes()));
  }
}
