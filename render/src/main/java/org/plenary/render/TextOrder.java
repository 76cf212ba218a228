package org.plenary.render;

import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Block;
import org.plenary.source.Prose;

/** Lists the texts of blocks that are units, in reading order. */
final class TextOrder implements Block.Visitor<Void> {
  private final List<Prose> texts = new ArrayList<>();

  List<Prose> texts() {
    return texts;
  }

  private Void add(Prose text, List<Block> content) {
    texts.add(text);
    content.forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void matter(Block.Matter matter) {
    return add(matter.text(), List.of());
  }

  @Override
  public Void callout(Block.Callout callout) {
    return add(callout.text(), callout.content());
  }

  @Override
  public Void item(Block.Item item) {
    return add(item.text(), item.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return add(paragraph.text(), paragraph.content());
  }

  @Override
  public Void section(Block.Section section) {
    return add(section.text(), section.content());
  }

  @Override
  public Void table(Block.Table table) {
    for (Block.Row row : table.rows()) {
      for (Block.Cell cell : row.cells()) {
        cell.content().forEach(block -> block.accept(this));
      }
    }
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    return null;
  }
}
