package org.plenary.render.docx;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.model.Part;
import org.plenary.source.Prose;

/** All letters of a model in reading order, labels among them, footnotes left out. */
final class ModelText implements Block.Visitor<Void> {
  private final StringBuilder text = new StringBuilder();

  private ModelText() {}

  static String of(Draft draft) {
    ModelText all = new ModelText();
    for (Document document : draft.documents()) {
      for (Part part : document.parts()) {
        all.each(part.content());
      }
    }
    return all.text.toString();
  }

  private void each(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private Void add(Label label, Prose prose, List<Block> content) {
    text.append(label.printed()).append(prose.text());
    each(content);
    return null;
  }

  @Override
  public Void matter(Block.Matter matter) {
    return add(Label.NONE, matter.text(), List.of());
  }

  @Override
  public Void callout(Block.Callout callout) {
    return add(Label.NONE, callout.text(), callout.content());
  }

  @Override
  public Void item(Block.Item item) {
    return add(item.label(), item.text(), item.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return add(Label.NONE, paragraph.text(), paragraph.content());
  }

  @Override
  public Void section(Block.Section section) {
    return add(section.label(), section.text(), section.content());
  }

  @Override
  public Void table(Block.Table table) {
    for (Block.Row row : table.rows()) {
      row.cells().forEach(cell -> each(cell.content()));
    }
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    return add(Label.NONE, rule.text(), List.of());
  }
}
