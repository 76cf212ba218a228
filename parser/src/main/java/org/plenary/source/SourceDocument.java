package org.plenary.source;

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
 */
public record SourceDocument(
    String name,
    SourceForm form,
    SourceText words,
    List<SourceBlock> blocks,
    List<SourceNote> notes,
    Map<String, String> metadata,
    List<Remark> remarks) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    metadata = Map.copyOf(metadata);
    remarks = List.copyOf(remarks);
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
    this(name, form, new SourceText.Whole(text), blocks, notes, metadata, remarks);
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
    return new SourceDocument(name, form, words, blocks, notes, metadata, remarks);
  }

  /** The whole text in one piece; it may be put together anew each time. */
  public String text() {
    return words.whole();
  }
}
