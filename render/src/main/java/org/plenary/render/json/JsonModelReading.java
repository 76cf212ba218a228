package org.plenary.render.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.model.ActType;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;

/** Objects of the format into documents, parts and notes. */
final class JsonModelReading {
  private static final Map<String, Language> LANGUAGES =
      Stream.of(Language.values()).collect(Collectors.toMap(Language::code, code -> code));

  private JsonModelReading() {}

  static Draft draft(JsonObject object) {
    if (object.has("$schema")) {
      object.text("$schema");
    }
    object.number("version", JsonNames.VERSION, JsonNames.VERSION);
    return new Draft(object.list("documents", JsonModelReading::document));
  }

  private static Document document(JsonObject object) {
    return new Document(
        object.code("kind", DocumentKind.values()),
        object.code("family", Family.values()),
        object.oneOf("language", LANGUAGES),
        object.object("identification", JsonModelReading::identification),
        object.list("parts", JsonModelReading::part),
        object.list("notes", JsonModelReading::note));
  }

  private static Identification identification(JsonObject object) {
    return new Identification(
        object.code("type", ActType.values()),
        object.text("number"),
        object.text("place"),
        object.text("year"),
        object.flag("revised"),
        object.text("symbol"));
  }

  private static Part part(JsonObject object) {
    return new Part(
        object.code("part", PartKind.values()),
        object.number("number", 0, Integer.MAX_VALUE),
        object.list("content", JsonBlockReading::block));
  }

  private static Note note(JsonObject object) {
    return new Note(
        object.text("note"),
        object.text("mark"),
        List.copyOf(object.list("paragraphs", JsonProseReading::prose)));
  }
}
