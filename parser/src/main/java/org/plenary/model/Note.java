package org.plenary.model;

import java.util.List;
import org.plenary.source.Prose;

/**
 * A footnote.
 *
 * @param id what {@link org.plenary.source.Mark.NoteAnchor#note()} names
 * @param mark the sign printed for it
 * @param paragraphs its words without the mark
 */
public record Note(String id, String mark, List<Prose> paragraphs) {
  public Note {
    paragraphs = List.copyOf(paragraphs);
  }
}
