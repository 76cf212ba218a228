package org.plenary.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file as its reader found it.
 *
 * @param name the file's name, for messages
 * @param words the whole text once; all spans are offsets into it
 * @param blocks what the text consists of, in order, without the notes
 * @param notes footnotes and endnotes in the order of their first call
 * @param metadata what the file says of itself and nobody wrote into its text: {@code title},
 *     {@code language}, {@code header}, {@code footer}
 * @param remarks what the reader has to tell
 * @param comments what is said to this program, in order
 */
public record SourceDocument(
    String name,
    SourceForm form,
    SourceText words,
    List<SourceBlock> blocks,
    List<SourceNote> notes,
    Map<String, String> metadata,
    List<Remark> remarks,
    List<SourceComment> comments) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    metadata = Map.copyOf(metadata);
    remarks = List.copyOf(remarks);
    comments = List.copyOf(comments);
  }

  /** A file whose reader has its text in one piece. */
  public SourceDocument(
      String name,
      SourceForm form,
      String text,
      List<SourceBlock> blocks,
      List<SourceNote> notes,
      Map<String, String> metadata,
      List<Remark> remarks) {
    this(name, form, new SourceText.Whole(text), blocks, notes, metadata, remarks, List.of());
  }

  /** A file whose text is its paragraphs and notes, a line each. */
  public static SourceDocument ofBlocks(
      String name,
      SourceForm form,
      List<SourceBlock> blocks,
      List<SourceNote> notes,
      Map<String, String> metadata,
      List<Remark> remarks) {
    SourceText words = new SourceText.Joined(blocks, notes);
    return new SourceDocument(name, form, words, blocks, notes, metadata, remarks, List.of());
  }

  /** The same with what is said in it to this program. */
  public SourceDocument with(List<SourceComment> said) {
    return new SourceDocument(name, form, words, blocks, notes, metadata, remarks, said);
  }

  /** All paragraphs in the order of the text, those in tables and notes too. */
  public List<SourceBlock.Paragraph> paragraphs() {
    List<SourceBlock.Paragraph> paragraphs = new ArrayList<>();
    blocks.forEach(block -> collect(block, paragraphs));
    notes.forEach(note -> paragraphs.addAll(note.paragraphs()));
    return paragraphs;
  }

  private static void collect(SourceBlock block, List<SourceBlock.Paragraph> paragraphs) {
    if (block instanceof SourceBlock.Paragraph paragraph) {
      paragraphs.add(paragraph);
    } else if (block instanceof SourceBlock.Table table) {
      for (SourceBlock.Row row : table.rows()) {
        row.cells().forEach(cell -> cell.content().forEach(c -> collect(c, paragraphs)));
      }
    }
  }

  /** The whole text in one piece; it may be put together anew each time. */
  public String text() {
    return words.whole();
  }
}
