package org.plenary.render.json;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Identification;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.render.UnitNames;

/** Writes documents, parts and notes. */
final class JsonModelWriter {
  private final JsonMembers json;
  private final JsonProseWriter prose;

  JsonModelWriter(JsonMembers json) {
    this.json = json;
    this.prose = new JsonProseWriter(json);
  }

  void draft(Draft draft, List<UnitNames> names) {
    json.object(
        () -> {
          json.number("version", JsonNames.VERSION);
          int[] next = new int[1];
          json.list(
              "documents",
              draft.documents(),
              document -> json.object(() -> document(document, names.get(next[0]++))));
        });
  }

  private void document(Document document, UnitNames names) {
    json.code("kind", document.kind());
    json.code("family", document.family());
    json.text("language", document.language().code());
    json.object("identification", () -> identification(document.identification()));
    JsonBlockWriter blocks = new JsonBlockWriter(json, prose, names);
    json.list("parts", document.parts(), part -> json.object(() -> part(part, blocks)));
    json.list("notes", document.notes(), note -> json.object(() -> note(note, names)));
  }

  private void identification(Identification identification) {
    json.code("type", identification.type());
    json.text("number", identification.number());
    json.text("place", identification.place());
    json.text("year", identification.year());
    json.flag("revised", identification.revised());
    json.text("symbol", identification.symbol());
  }

  private void part(Part part, JsonBlockWriter blocks) {
    json.text("part", part.kind().code());
    json.number("number", part.number());
    json.list("content", part.content(), (Block block) -> json.object(() -> block.accept(blocks)));
  }

  private void note(Note note, UnitNames names) {
    names.note(note.id()).ifPresent(id -> json.text("id", id));
    json.text("note", note.id());
    json.text("mark", note.mark());
    json.list(
        "paragraphs", note.paragraphs(), paragraph -> json.object(() -> prose.members(paragraph)));
  }
}
