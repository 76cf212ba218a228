package org.plenary.render.markdown;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.source.Prose;

/** A table that a pipe table cannot hold, without empty lines in it. */
final class HtmlTable implements Block.Visitor<Void> {
  /** How the dialect writes a passage with a lead. */
  interface Led {
    String of(Prose prose, Lead lead, Place place);
  }

  private final StringBuilder out = new StringBuilder();
  private final MarkdownNotes notes;
  private final Led led;

  HtmlTable(MarkdownNotes notes, Led led) {
    this.notes = notes;
    this.led = led;
  }

  String of(Block.Table table) {
    table(table);
    return out.toString().stripTrailing();
  }

  @Override
  public Void table(Block.Table table) {
    out.append("<table>\n");
    for (Block.Row row : table.rows()) {
      out.append("<tr>\n");
      row.cells().forEach(cell -> cell(cell, row.header() ? "th" : "td"));
      out.append("</tr>\n");
    }
    out.append("</table>\n");
    return null;
  }

  private void cell(Block.Cell cell, String name) {
    out.append('<').append(name);
    out.append(span("colspan", cell.columns())).append(span("rowspan", cell.rows())).append(">\n");
    all(cell.content());
    out.append("</").append(name).append(">\n");
  }

  private static String span(String name, int number) {
    return number == 1 ? "" : Tag.attribute(name, Integer.toString(number));
  }

  private Void all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      out.append("<p>").append(text).append("</p>\n");
    }
  }

  private void paragraph(Label label, Prose text) {
    String words = MarkdownProse.of(text, Place.HTML, notes);
    paragraph(MarkdownLabel.before(words, label, Place.HTML));
  }

  @Override
  public Void matter(Block.Matter matter) {
    paragraph(Label.NONE, matter.text());
    return null;
  }

  @Override
  public Void callout(Block.Callout callout) {
    paragraph(MarkdownProse.led(callout.text(), callout.text().length(), Place.HTML, notes));
    return all(callout.content());
  }

  @Override
  public Void item(Block.Item item) {
    String words = led.of(item.text(), item.lead(), Place.HTML);
    paragraph(MarkdownLabel.before(words, item.label(), Place.HTML));
    return all(item.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    paragraph(led.of(paragraph.text(), paragraph.lead(), Place.HTML));
    return all(paragraph.content());
  }

  @Override
  public Void section(Block.Section section) {
    paragraph(section.label(), section.text());
    return all(section.content());
  }

  @Override
  public Void rule(Block.Rule rule) {
    paragraph(Label.NONE, rule.text());
    return null;
  }
}
