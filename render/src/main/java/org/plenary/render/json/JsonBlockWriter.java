package org.plenary.render.json;

import java.util.List;
import org.plenary.language.Concept;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.render.UnitNames;

/** Writes the members of one block; what is empty or absent in most blocks is left out. */
final class JsonBlockWriter implements Block.Visitor<Void> {
  private final JsonMembers json;
  private final JsonProseWriter prose;
  private final UnitNames names;

  JsonBlockWriter(JsonMembers json, JsonProseWriter prose, UnitNames names) {
    this.json = json;
    this.prose = prose;
    this.names = names;
  }

  @Override
  public Void matter(Block.Matter matter) {
    begin(JsonNames.MATTER);
    json.code("role", matter.role());
    prose.members(matter.text());
    return null;
  }

  @Override
  public Void callout(Block.Callout callout) {
    begin(JsonNames.CALLOUT);
    prose.members(callout.text());
    json.number("verb", callout.verb());
    concept(callout.concept());
    return content(callout.content());
  }

  @Override
  public Void item(Block.Item item) {
    begin(JsonNames.ITEM);
    label(item.label());
    lead(item.lead());
    prose.members(item.text());
    return content(item.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    begin(JsonNames.PARAGRAPH);
    lead(paragraph.lead());
    prose.members(paragraph.text());
    return content(paragraph.content());
  }

  @Override
  public Void section(Block.Section section) {
    begin(JsonNames.SECTION);
    label(section.label());
    json.number("level", section.level());
    prose.members(section.text());
    return content(section.content());
  }

  @Override
  public Void table(Block.Table table) {
    json.text("block", JsonNames.TABLE);
    json.list("rows", table.rows(), row -> json.object(() -> row(row)));
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    json.text("block", JsonNames.RULE);
    prose.members(rule.text());
    return null;
  }

  private void begin(String kind) {
    json.text("block", kind);
    json.text("id", names.next());
  }

  private void row(Block.Row row) {
    json.flag("header", row.header());
    json.list("cells", row.cells(), cell -> json.object(() -> cell(cell)));
  }

  private void cell(Block.Cell cell) {
    json.number("columns", cell.columns());
    json.number("rows", cell.rows());
    json.list("content", cell.content(), block -> json.object(() -> block.accept(this)));
  }

  private void label(Label label) {
    if (!label.equals(Label.NONE)) {
      json.object(
          "label",
          () -> {
            json.text("printed", label.printed());
            json.code("kind", label.kind());
            json.number("value", label.value());
            json.text("path", label.path());
          });
    }
  }

  private void lead(Lead lead) {
    if (!lead.equals(Lead.NONE)) {
      json.object(
          "lead",
          () -> {
            json.number("length", lead.length());
            concept(lead.concept());
          });
    }
  }

  private void concept(Concept concept) {
    json.object(
        "concept",
        () -> {
          json.text("id", concept.id());
          json.code("role", concept.role());
          json.flag("addressed", concept.addressed());
        });
  }

  private Void content(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      json.list("content", blocks, block -> json.object(() -> block.accept(this)));
    }
    return null;
  }
}
