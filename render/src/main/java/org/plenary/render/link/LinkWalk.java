package org.plenary.render.link;

import java.util.List;
import java.util.Map;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.render.UnitNames;
import org.plenary.source.Prose;

/** Copies a document with links in it; the order is that in which units are named. */
final class LinkWalk implements Block.Visitor<Block> {
  private final UnitNames names;
  private final Map<String, UnitLinks> links;

  /**
   * @param links by the ids of units
   */
  LinkWalk(UnitNames names, Map<String, UnitLinks> links) {
    this.names = names;
    this.links = links;
  }

  Document copy(Document document) {
    return new Document(
        document.kind(),
        document.family(),
        document.language(),
        document.identification(),
        document.parts().stream().map(this::part).toList(),
        document.notes().stream().map(this::note).toList());
  }

  private Part part(Part part) {
    return new Part(part.kind(), part.number(), blocks(part.content()));
  }

  private Note note(Note note) {
    return names
        .note(note.id())
        .map(links::get)
        .map(own -> new Note(note.id(), note.mark(), own.into(note.paragraphs())))
        .orElse(note);
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private Prose linked(Prose text) {
    UnitLinks own = links.get(names.next());
    return own == null ? text : own.into(text);
  }

  @Override
  public Block matter(Block.Matter matter) {
    return new Block.Matter(matter.role(), linked(matter.text()));
  }

  @Override
  public Block callout(Block.Callout callout) {
    Prose text = linked(callout.text());
    return new Block.Callout(text, callout.verb(), callout.concept(), blocks(callout.content()));
  }

  @Override
  public Block item(Block.Item item) {
    Prose text = linked(item.text());
    return new Block.Item(item.label(), item.lead(), text, blocks(item.content()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    Prose text = linked(paragraph.text());
    return new Block.Paragraph(paragraph.lead(), text, blocks(paragraph.content()));
  }

  @Override
  public Block section(Block.Section section) {
    Prose text = linked(section.text());
    return new Block.Section(section.label(), text, section.level(), blocks(section.content()));
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(table.rows().stream().map(this::row).toList());
  }

  private Block.Row row(Block.Row row) {
    return new Block.Row(row.cells().stream().map(this::cell).toList(), row.header());
  }

  private Block.Cell cell(Block.Cell cell) {
    return new Block.Cell(blocks(cell.content()), cell.columns(), cell.rows());
  }

  @Override
  public Block rule(Block.Rule rule) {
    return rule;
  }
}
