package org.plenary;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** The letters and digits of a draft in reading order: what no step may lose or invent. */
public final class Letters {
  private Letters() {}

  /** Only the letters and digits of a text. */
  public static String of(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Those of all parts, labels included, footnotes apart. */
  public static String ofText(Draft draft) {
    StringBuilder out = new StringBuilder();
    for (Document document : draft.documents()) {
      for (Part part : document.parts()) {
        addAll(part.content(), out);
      }
    }
    return of(out);
  }

  /** The same with the number of each note at the place where it is called. */
  public static String ofTextWithCalls(Draft draft) {
    StringBuilder out = new StringBuilder();
    for (Document document : draft.documents()) {
      for (Part part : document.parts()) {
        part.content().forEach(block -> block.accept(new Walk(out, true)));
      }
    }
    return of(out);
  }

  /** Those of the footnotes. */
  public static String ofNotes(Draft draft) {
    StringBuilder out = new StringBuilder();
    for (Document document : draft.documents()) {
      for (Note note : document.notes()) {
        note.paragraphs().forEach(paragraph -> out.append(paragraph.text()));
      }
    }
    return of(out);
  }

  private static void addAll(List<Block> blocks, StringBuilder out) {
    blocks.forEach(block -> block.accept(new Walk(out, false)));
  }

  private record Walk(StringBuilder out, boolean calls) implements Block.Visitor<Void> {
    private Void add(String label, Prose text, List<Block> content) {
      out.append(label);
      int from = 0;
      for (Mark mark : text.marks()) {
        if (calls && mark instanceof Mark.NoteAnchor anchor) {
          out.append(text.text(), from, anchor.start()).append(anchor.note());
          from = anchor.start();
        }
      }
      out.append(text.text(), from, text.length());
      content.forEach(block -> block.accept(this));
      return null;
    }

    @Override
    public Void matter(Block.Matter matter) {
      return add("", matter.text(), List.of());
    }

    @Override
    public Void callout(Block.Callout callout) {
      return add("", callout.text(), callout.content());
    }

    @Override
    public Void item(Block.Item item) {
      return add(item.label().printed(), item.text(), item.content());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      return add("", paragraph.text(), paragraph.content());
    }

    @Override
    public Void section(Block.Section section) {
      return add(section.label().printed(), section.text(), section.content());
    }

    @Override
    public Void table(Block.Table table) {
      table
          .rows()
          .forEach(
              row ->
                  row.cells().forEach(cell -> cell.content().forEach(block -> block.accept(this))));
      return null;
    }

    @Override
    public Void rule(Block.Rule rule) {
      return add("", rule.text(), List.of());
    }
  }
}
