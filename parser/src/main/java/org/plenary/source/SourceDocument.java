package org.plenary.source;

import java.util.List;
import java.util.Map;

/**
 * A file as its reader found it.
 *
 * @param name the file's name, for messages
 * @param text the whole text once; all spans are offsets into it
 * @param blocks what the text consists of, in order, without the notes
 * @param notes footnotes and endnotes in the order of their first call
 * @param metadata what the file says of itself and nobody wrote into its text: {@code title},
 *     {@code language}, {@code header}, {@code footer}
 * @param remarks what the reader has to tell
 */
public record SourceDocument(
    String name,
    SourceForm form,
    String text,
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
}
