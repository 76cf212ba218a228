package org.plenary.render.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Label;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.source.Prose;

/** Writes one document line by line. */
final class TextWriter implements Block.Visitor<Void> {
  private final TextLines lines;
  private final Document document;
  private final TextNotes notes;
  private final Set<String> pending = new LinkedHashSet<>();
  private boolean apart = true;

  TextWriter(TextLines lines, Document document) {
    this.lines = lines;
    this.document = document;
    this.notes = new TextNotes(document.notes());
  }

  void write() {
    for (Part part : document.parts()) {
      lines.gap();
      blocks(part.content(), true);
    }
    lines.gap();
    for (Note note : notes.uncalled()) {
      lines.add(notes.note(note));
    }
  }

  private Void blocks(List<Block> blocks, boolean standApart) {
    boolean before = apart;
    apart = standApart;
    blocks.forEach(block -> block.accept(this));
    apart = before;
    return null;
  }

  private void gap() {
    if (apart) {
      lines.gap();
    }
  }

  private void line(Label label, Prose both) {
    Prose text = both.accepted();
    if (text.isBlank() && !both.isBlank()) {
      return;
    }
    List<String> fields = new ArrayList<>();
    if (!label.printed().isEmpty()) {
      fields.add(TextLines.oneLine(label.printed()));
    }
    String words = words(text);
    if (!words.isEmpty()) {
      fields.add(words);
    }
    lines.add(String.join("\t", fields) + takeNotes());
  }

  private String words(Prose text) {
    pending.addAll(notes.calls(text));
    return TextLines.oneLine(notes.withCalls(text));
  }

  private String takeNotes() {
    String told = pending.stream().map(notes::first).collect(Collectors.joining());
    pending.clear();
    return told;
  }

  @Override
  public Void matter(Block.Matter matter) {
    gap();
    line(Label.NONE, matter.text());
    return null;
  }

  @Override
  public Void callout(Block.Callout callout) {
    gap();
    line(Label.NONE, callout.text());
    return blocks(callout.content(), false);
  }

  @Override
  public Void item(Block.Item item) {
    line(item.label(), item.text());
    return blocks(item.content(), false);
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    gap();
    line(Label.NONE, paragraph.text());
    return blocks(paragraph.content(), false);
  }

  @Override
  public Void section(Block.Section section) {
    gap();
    line(section.label(), section.text());
    return blocks(section.content(), apart);
  }

  @Override
  public Void table(Block.Table table) {
    gap();
    for (Block.Row row : table.rows()) {
      String cells = row.cells().stream().map(this::cell).collect(Collectors.joining("\t"));
      lines.add(cells + takeNotes());
    }
    return null;
  }

  private String cell(Block.Cell cell) {
    return cell.content().stream()
        .map(block -> block.accept(new TextCell(this::words)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Override
  public Void rule(Block.Rule rule) {
    gap();
    line(Label.NONE, rule.text());
    return null;
  }
}
