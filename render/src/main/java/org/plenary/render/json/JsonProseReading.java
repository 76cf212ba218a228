package org.plenary.render.json;

import java.util.Map;
import java.util.function.BiFunction;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** The members {@code text} and {@code marks} into a passage. */
final class JsonProseReading {
  private static final Map<String, BiFunction<JsonObject, Integer, Mark>> MARKS =
      Map.of(
          JsonNames.EMPHASIS, JsonProseReading::emphasis,
          JsonNames.LINK, JsonProseReading::link,
          JsonNames.CHANGE, JsonProseReading::change,
          JsonNames.NOTE, JsonProseReading::anchor);

  private JsonProseReading() {}

  static Prose prose(JsonObject object) {
    String text = object.text("text");
    Prose.Builder prose = Prose.builder().append(text, 0);
    object
        .optionalList("marks", mark -> mark.oneOf("mark", MARKS).apply(mark, text.length()))
        .forEach(prose::mark);
    return prose.build();
  }

  private static Mark emphasis(JsonObject object, int length) {
    Mark.Emphasis.Kind kind = object.code("kind", Mark.Emphasis.Kind.values());
    return new Mark.Emphasis(kind, start(object, length), end(object, length));
  }

  private static Mark link(JsonObject object, int length) {
    return new Mark.Link(object.text("target"), start(object, length), end(object, length));
  }

  private static Mark change(JsonObject object, int length) {
    return new Mark.Change(
        object.code("kind", Mark.Change.Kind.values()),
        object.text("author"),
        object.text("date"),
        start(object, length),
        end(object, length));
  }

  private static Mark anchor(JsonObject object, int length) {
    return new Mark.NoteAnchor(object.text("note"), start(object, length));
  }

  private static int start(JsonObject object, int length) {
    return object.number("start", 0, length);
  }

  private static int end(JsonObject object, int length) {
    return object.number("end", start(object, length), length);
  }
}
