package org.plenary.render.json;

import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Writes passages: the text, and its marks as objects with offsets into it. */
final class JsonProseWriter {
  private final JsonMembers json;

  JsonProseWriter(JsonMembers json) {
    this.json = json;
  }

  /** The members {@code text} and, when there are marks, {@code marks}. */
  void members(Prose prose) {
    json.text("text", prose.text());
    if (!prose.marks().isEmpty()) {
      json.list("marks", prose.marks(), mark -> json.object(() -> mark(mark)));
    }
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Emphasis emphasis) {
      json.text("mark", JsonNames.EMPHASIS);
      json.code("kind", emphasis.kind());
    } else if (mark instanceof Mark.Link link) {
      json.text("mark", JsonNames.LINK);
      json.text("target", link.target());
    } else if (mark instanceof Mark.Change change) {
      json.text("mark", JsonNames.CHANGE);
      json.code("kind", change.kind());
      json.text("author", change.author());
      json.text("date", change.date());
    } else if (mark instanceof Mark.NoteAnchor anchor) {
      json.text("mark", JsonNames.NOTE);
      json.text("note", anchor.note());
    }
    json.number("start", mark.start());
    if (!(mark instanceof Mark.NoteAnchor)) {
      json.number("end", mark.end());
    }
  }
}
