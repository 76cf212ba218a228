package org.plenary.source;

import java.util.List;

/**
 * A footnote or endnote.
 *
 * @param id what {@link Mark.NoteAnchor#note()} names
 * @param mark the sign printed for it, {@code "1"} or {@code "*"}
 * @param paragraphs its words, without the mark
 */
public record SourceNote(String id, String mark, List<SourceBlock.Paragraph> paragraphs) {
  public SourceNote {
    paragraphs = List.copyOf(paragraphs);
  }
}
