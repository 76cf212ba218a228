package org.plenary.model;

import java.util.List;
import org.plenary.source.Prose;

/**
 * Copies blocks with other words in the same structure, in reading order: for links, for
 * translations.
 */
public abstract class BlockCopy implements Block.Visitor<Block> {
  /** The words that stand for those of the next block that has any. */
  protected abstract Prose words(Prose text);

  /** The same parts with copied blocks. */
  public final List<Part> parts(List<Part> parts) {
    return parts.stream()
        .map(part -> new Part(part.kind(), part.number(), blocks(part.content())))
        .toList();
  }

  protected final List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  @Override
  public Block matter(Block.Matter matter) {
    return new Block.Matter(matter.role(), words(matter.text()));
  }

  @Override
  public Block callout(Block.Callout callout) {
    Prose text = words(callout.text());
    return new Block.Callout(text, callout.verb(), callout.concept(), blocks(callout.content()));
  }

  @Override
  public Block item(Block.Item item) {
    Prose text = words(item.text());
    return new Block.Item(item.label(), item.lead(), text, blocks(item.content()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    Prose text = words(paragraph.text());
    return new Block.Paragraph(paragraph.lead(), text, blocks(paragraph.content()));
  }

  @Override
  public Block section(Block.Section section) {
    Prose text = words(section.text());
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

  /** A typed rule has no words: it stays. */
  @Override
  public Block rule(Block.Rule rule) {
    return rule;
  }
}
