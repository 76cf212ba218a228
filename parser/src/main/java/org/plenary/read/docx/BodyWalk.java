package org.plenary.read.docx;

import org.plenary.read.UnreadableDocumentException;

/** Reads blocks: paragraphs and tables, and whatever is wrapped around them. */
final class BodyWalk {
  private final Story story;
  private final XmlCursor xml;
  private final ParagraphWalk paragraphs;
  private final TableWalk tables;

  BodyWalk(Story story) {
    this.story = story;
    this.xml = story.xml();
    this.paragraphs = new ParagraphWalk(story, this);
    this.tables = new TableWalk(story, this);
  }

  /** Reads all blocks inside the element and closes the list behind them. */
  BlockList read() throws UnreadableDocumentException {
    BlockList blocks = new BlockList();
    read(blocks);
    return blocks;
  }

  void read(BlockList blocks) throws UnreadableDocumentException {
    inside(blocks);
    paragraphs.settle(blocks);
  }

  /** Reads a cell: its properties, which come first, and its blocks unless it is gone. */
  void readCell(BlockList blocks, TableWalk.Properties properties)
      throws UnreadableDocumentException {
    boolean gone = false;
    while (xml.nextChild()) {
      if (xml.isWord("tcPr")) {
        gone = properties.read();
      } else if (gone) {
        xml.skip();
      } else {
        block(blocks);
      }
    }
    paragraphs.settle(blocks);
  }

  private void inside(BlockList blocks) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      block(blocks);
    }
  }

  private void block(BlockList blocks) throws UnreadableDocumentException {
    if (xml.space() == Space.MATH) {
      paragraphs.readStray(blocks);
      return;
    }
    if (xml.space() != Space.WORD) {
      xml.skip();
      return;
    }
    switch (xml.name()) {
      case "p" -> paragraphs.read(blocks);
      case "tbl" -> {
        paragraphs.settle(blocks);
        Draft.Grid table = tables.read();
        if (!table.rows().isEmpty()) {
          blocks.add(table);
        }
      }
      case "ins", "del", "moveFrom", "moveTo" -> story.changed(() -> inside(blocks));
      case "sectPr" -> {
        new SectionReader(story).read();
        story.reading().notes().sectionEnds();
      }
      case "altChunk" -> {
        story.remarks().add("read.docx-alt-chunk", target(xml.attribute(Space.RELATIONS, "id")));
        xml.skip();
      }
      case "r", "hyperlink", "fldSimple" -> paragraphs.readStray(blocks);
      case "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "tblPr", "tcPr", "trPr" -> xml.skip();
      default -> inside(blocks);
    }
  }

  private String target(String id) {
    return story
        .relationships()
        .find(id)
        .map(Relationships.Relationship::target)
        .orElse(xml.name());
  }
}
