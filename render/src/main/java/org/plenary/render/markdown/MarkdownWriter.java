package org.plenary.render.markdown;

import java.util.List;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Lead;
import org.plenary.model.Note;
import org.plenary.source.Prose;

/** Writes one document, block by block. */
final class MarkdownWriter implements Block.Visitor<Void> {
  private static final int FURTHEST_RIGHT = 3;
  private static final String NOTE_INDENT = "    ";

  private final MarkdownLines lines;
  private final Document document;
  private final MarkdownNotes notes;
  private final Headings headings;
  private int depth;

  MarkdownWriter(MarkdownLines lines, Document document, MarkdownNotes notes) {
    this.lines = lines;
    this.document = document;
    this.notes = notes;
    this.headings = new Headings(document);
  }

  void write() {
    document
        .parts()
        .forEach(
            part -> {
              headings.enter(part);
              part.content().forEach(block -> block.accept(this));
            });
    document.notes().forEach(this::note);
  }

  @Override
  public Void matter(Block.Matter matter) {
    int level = headings.of(matter.role());
    if (level > 0) {
      heading(level, prose(matter.text(), Place.HEADING));
    } else {
      paragraph(prose(matter.text(), Place.PARAGRAPH));
    }
    return null;
  }

  @Override
  public Void callout(Block.Callout callout) {
    int all = callout.text().length();
    paragraph(MarkdownProse.led(callout.text(), all, Place.PARAGRAPH, notes));
    callout.content().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void item(Block.Item item) {
    Place place = item.label().printed().isEmpty() ? Place.PARAGRAPH : Place.AFTER_LABEL;
    String text = led(item.text(), item.lead(), place);
    paragraph(MarkdownLabel.before(text, item.label(), Place.PARAGRAPH));
    return inside(item.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    paragraph(led(paragraph.text(), paragraph.lead(), Place.PARAGRAPH));
    return inside(paragraph.content());
  }

  @Override
  public Void section(Block.Section section) {
    String text = prose(section.text(), Place.HEADING);
    heading(headings.of(section), MarkdownLabel.before(text, section.label(), Place.HEADING));
    section.content().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    lines.add(
        PipeTable.fits(table)
            ? PipeTable.of(table, notes)
            : new HtmlTable(notes, this::led).of(table));
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    paragraph(prose(rule.text(), Place.PARAGRAPH));
    return null;
  }

  private void note(Note note) {
    StringBuilder text = new StringBuilder("[^" + notes.label(note) + "]:");
    String gap = " ";
    if (!notes.showsMark(note)) {
      text.append(gap).append(prose(Prose.of(note.mark()), Place.PARAGRAPH)).append(' ');
    }
    for (Prose paragraph : note.paragraphs()) {
      String words = prose(paragraph, Place.PARAGRAPH).replace("\n", "\n" + NOTE_INDENT);
      text.append(gap).append(words);
      gap = "\n\n" + NOTE_INDENT;
    }
    lines.add(text.toString().stripTrailing());
  }

  private Void inside(List<Block> blocks) {
    depth++;
    blocks.forEach(block -> block.accept(this));
    depth--;
    return null;
  }

  private void heading(int level, String text) {
    if (!text.isEmpty()) {
      lines.add("#".repeat(level) + " " + text);
    }
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      lines.add(" ".repeat(Math.min(depth, FURTHEST_RIGHT)) + text);
    }
  }

  private String prose(Prose prose, Place place) {
    return MarkdownProse.of(prose, place, notes);
  }

  /** Chinese print has no italics, so a Chinese lead has no emphasis. */
  private String led(Prose prose, Lead lead, Place place) {
    int length = document.language() == Language.ZH ? 0 : lead.length();
    return MarkdownProse.led(prose, length, place, notes);
  }
}
