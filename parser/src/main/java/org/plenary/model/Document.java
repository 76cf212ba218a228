package org.plenary.model;

import java.util.List;
import org.plenary.language.Language;

/**
 * One resolution, decision or report of a file.
 *
 * @param parts in reading order
 * @param notes its footnotes in the order of their first call
 */
public record Document(
    DocumentKind kind,
    Family family,
    Language language,
    Identification identification,
    List<Part> parts,
    List<Note> notes) {
  public Document {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }
}
