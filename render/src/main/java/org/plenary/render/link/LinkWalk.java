package org.plenary.render.link;

import java.util.Map;
import org.plenary.model.BlockCopy;
import org.plenary.model.Document;
import org.plenary.model.Note;
import org.plenary.render.UnitNames;
import org.plenary.source.Prose;

/** Copies a document with links in it; the order is that in which units are named. */
final class LinkWalk extends BlockCopy {
  private final UnitNames names;
  private final Map<String, UnitLinks> links;

  /**
   * @param links by the ids of units
   */
  LinkWalk(UnitNames names, Map<String, UnitLinks> links) {
    this.names = names;
    this.links = links;
  }

  Document copy(Document document) {
    return new Document(
        document.kind(),
        document.family(),
        document.language(),
        document.identification(),
        parts(document.parts()),
        document.notes().stream().map(this::note).toList());
  }

  private Note note(Note note) {
    return names
        .note(note.id())
        .map(links::get)
        .map(own -> new Note(note.id(), note.mark(), own.into(note.paragraphs())))
        .orElse(note);
  }

  @Override
  protected Prose words(Prose text) {
    UnitLinks own = links.get(names.next());
    return own == null ? text : own.into(text);
  }
}
