package org.plenary.render.docx;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.model.PartKind;
import org.plenary.source.Prose;

/** Writes the blocks of one place: of a part, or under so many items. */
final class BlockWriter implements Block.Visitor<Void> {
  private final ParagraphWriter paragraphs;
  private final StyleChoice styles;
  private final TableWriter tables;
  private final PartKind part;
  private final ListNumbers lists;
  private final int depth;

  /** How many sections it stands in: levels of headings have no gaps, whatever the draft's have. */
  private int sections;

  private WordStyle last = WordStyle.NORMAL;

  BlockWriter(
      ParagraphWriter paragraphs,
      StyleChoice styles,
      TableWriter tables,
      PartKind part,
      ListNumbers lists,
      int depth) {
    this.paragraphs = paragraphs;
    this.styles = styles;
    this.tables = tables;
    this.part = part;
    this.lists = lists;
    this.depth = depth;
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
    }
  }

  private BlockWriter at(int newDepth) {
    BlockWriter inside = new BlockWriter(paragraphs, styles, tables, part, lists, newDepth);
    inside.sections = sections;
    return inside;
  }

  private void set(WordStyle style, Label label, Prose text, Lead lead) {
    paragraphs.write(style, label, styles.slants(label), text, italic(lead));
    last = style;
  }

  private int italic(Lead lead) {
    return styles.slantsLead() ? lead.length() : 0;
  }

  @Override
  public Void matter(Block.Matter matter) {
    WordStyle style = styles.matter(matter.role(), part);
    // A second line of an annex heading: the first one has turned the page.
    boolean again = matter.role() == MatterRole.ANNEX_HEADING && last == WordStyle.ANNEX_NO;
    set(again ? WordStyle.ANNEX_REF : style, Label.NONE, matter.text(), Lead.NONE);
    return null;
  }

  @Override
  public Void callout(Block.Callout callout) {
    set(WordStyle.CALL, Label.NONE, callout.text(), Lead.NONE);
    at(depth).write(callout.content());
    return null;
  }

  @Override
  public Void item(Block.Item item) {
    Optional<String> list = lists.number(item.label(), depth);
    if (list.isPresent()) {
      WordStyle style = styles.item(depth);
      paragraphs.writeCounted(style, list.get(), item.text(), italic(item.lead()));
      last = style;
    } else {
      set(styles.item(depth), item.label(), item.text(), item.lead());
    }
    at(depth + 1).write(item.content());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    set(styles.paragraph(depth), Label.NONE, paragraph.text(), paragraph.lead());
    at(depth).write(paragraph.content());
    return null;
  }

  @Override
  public Void section(Block.Section section) {
    WordStyle style = styles.heading(sections + 1, !section.label().isNone());
    paragraphs.write(style, section.label(), false, section.text(), 0);
    last = style;
    BlockWriter inside = at(0);
    inside.sections++;
    inside.write(section.content());
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    tables.write(table);
    last = WordStyle.TABLE_TEXT;
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    // Between the fields of a cover block a rule stays inside their box.
    WordStyle style = last == WordStyle.COVER_TEXT ? WordStyle.COVER_TEXT : WordStyle.RULE;
    set(style, Label.NONE, rule.text(), Lead.NONE);
    return null;
  }
}
