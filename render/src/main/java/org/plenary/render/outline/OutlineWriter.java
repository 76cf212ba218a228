package org.plenary.render.outline;

import java.util.List;
import java.util.Locale;
import org.plenary.language.Concept;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Identification;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.source.Span;

/** Writes lines, deeper ones further to the right. */
final class OutlineWriter implements Block.Visitor<Void> {
  private final StringBuilder out = new StringBuilder();
  private final boolean spans;
  private int depth;

  OutlineWriter(boolean spans) {
    this.spans = spans;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  void document(Document document) {
    line(
        "document "
            + code(document.kind())
            + " "
            + code(document.family())
            + " "
            + document.language().code());
    depth++;
    if (!document.identification().equals(Identification.NONE)) {
      line(identification(document.identification()));
    }
    document.parts().forEach(this::part);
    document.notes().forEach(this::note);
    depth--;
  }

  private static String identification(Identification of) {
    return "identification "
        + code(of.type())
        + value("number", of.number())
        + value("place", of.place())
        + value("year", of.year())
        + (of.revised() ? " revised" : "")
        + value("symbol", of.symbol());
  }

  private void part(Part part) {
    String number = part.kind() == PartKind.ANNEX || part.number() != 0 ? " " + part.number() : "";
    line("part " + part.kind().code() + number);
    inside(part.content());
  }

  private void note(Note note) {
    line("note " + Visible.quoted(note.id()) + " " + Visible.quoted(note.mark()));
    depth++;
    note.paragraphs().forEach(paragraph -> text("", paragraph));
    depth--;
  }

  @Override
  public Void matter(Block.Matter matter) {
    text("matter " + matter.role().code(), matter.text());
    return null;
  }

  @Override
  public Void callout(Block.Callout callout) {
    String verb = " verb=" + callout.verb();
    text("callout " + concept(callout.concept()) + verb, callout.text());
    return inside(callout.content());
  }

  @Override
  public Void item(Block.Item item) {
    text("item" + label(item.label()) + lead(item.lead()), item.text());
    return inside(item.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    text("paragraph" + lead(paragraph.lead()), paragraph.text());
    return inside(paragraph.content());
  }

  @Override
  public Void section(Block.Section section) {
    text("section " + section.level() + label(section.label()), section.text());
    return inside(section.content());
  }

  @Override
  public Void table(Block.Table table) {
    line("table");
    depth++;
    table.rows().forEach(this::row);
    depth--;
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    text("rule", rule.text());
    return null;
  }

  private void row(Block.Row row) {
    line(row.header() ? "row header" : "row");
    depth++;
    for (Block.Cell cell : row.cells()) {
      boolean plain = cell.columns() == 1 && cell.rows() == 1;
      line(plain ? "cell" : "cell columns=" + cell.columns() + " rows=" + cell.rows());
      inside(cell.content());
    }
    depth--;
  }

  private Void inside(List<Block> blocks) {
    depth++;
    blocks.forEach(block -> block.accept(this));
    depth--;
    return null;
  }

  private void text(String head, Prose prose) {
    String place = spans ? at(prose.span()) : "";
    String words = prose.isEmpty() ? "|" : "| " + Visible.text(prose.text());
    line(head + (head.isEmpty() ? "" : place + " ") + words);
    depth++;
    prose.marks().forEach(mark -> line("~ " + mark(mark) + covered(prose, mark)));
    depth--;
  }

  private static String at(Span span) {
    return " @" + span.start() + "-" + span.end();
  }

  private static String mark(Mark mark) {
    String range = " " + mark.start() + "-" + mark.end();
    if (mark instanceof Mark.Emphasis emphasis) {
      return code(emphasis.kind()) + range;
    }
    if (mark instanceof Mark.Link link) {
      return "link" + range + " " + Visible.quoted(link.target());
    }
    if (mark instanceof Mark.Change change) {
      String who = value("author", change.author()) + value("date", change.date());
      return code(change.kind()) + range + who;
    }
    return "call " + mark.start() + " " + Visible.quoted(((Mark.NoteAnchor) mark).note());
  }

  private static String covered(Prose prose, Mark mark) {
    String words = prose.text().substring(mark.start(), mark.end());
    return words.isEmpty() ? "" : " | " + Visible.text(words);
  }

  private static String label(Label label) {
    if (label.equals(Label.NONE)) {
      return "";
    }
    String counted = " " + label.value() + " " + Visible.quoted(label.path());
    return " " + Visible.quoted(label.printed()) + " " + code(label.kind()) + counted;
  }

  private static String lead(Lead lead) {
    return lead.equals(Lead.NONE) ? "" : " lead=" + lead.length() + " " + concept(lead.concept());
  }

  private static String concept(Concept concept) {
    String id = concept.isKnown() ? " " + concept.id() : " ?";
    return code(concept.role()) + id + (concept.addressed() ? " addressed" : "");
  }

  private static String value(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=" + Visible.quoted(value);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void line(String line) {
    out.append("  ".repeat(depth)).append(line).append('\n');
  }
}
