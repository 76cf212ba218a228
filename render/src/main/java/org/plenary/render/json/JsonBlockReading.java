package org.plenary.render.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.language.Concept;
import org.plenary.language.Role;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.source.Prose;

/** Objects of the format into blocks. */
final class JsonBlockReading {
  private static final Map<String, Function<JsonObject, Block>> KINDS =
      Map.of(
          JsonNames.MATTER, JsonBlockReading::matter,
          JsonNames.CALLOUT, JsonBlockReading::callout,
          JsonNames.ITEM, JsonBlockReading::item,
          JsonNames.PARAGRAPH, JsonBlockReading::paragraph,
          JsonNames.SECTION, JsonBlockReading::section,
          JsonNames.TABLE, JsonBlockReading::table,
          JsonNames.RULE, JsonBlockReading::rule);

  private JsonBlockReading() {}

  static Block block(JsonObject object) {
    return object.oneOf("block", KINDS).apply(object);
  }

  private static Block matter(JsonObject object) {
    return new Block.Matter(
        object.code("role", MatterRole.values()), JsonProseReading.prose(object));
  }

  private static Block callout(JsonObject object) {
    Prose text = JsonProseReading.prose(object);
    int verb = object.number("verb", 0, text.length());
    return new Block.Callout(text, verb, concept(object), content(object));
  }

  private static Block item(JsonObject object) {
    Prose text = JsonProseReading.prose(object);
    return new Block.Item(label(object), lead(object, text), text, content(object));
  }

  private static Block paragraph(JsonObject object) {
    Prose text = JsonProseReading.prose(object);
    return new Block.Paragraph(lead(object, text), text, content(object));
  }

  private static Block section(JsonObject object) {
    int level = object.number("level", 1, Integer.MAX_VALUE);
    return new Block.Section(label(object), JsonProseReading.prose(object), level, content(object));
  }

  private static Block table(JsonObject object) {
    return new Block.Table(object.list("rows", JsonBlockReading::row));
  }

  private static Block rule(JsonObject object) {
    return new Block.Rule(JsonProseReading.prose(object));
  }

  private static Block.Row row(JsonObject object) {
    boolean header = object.flag("header");
    return new Block.Row(object.list("cells", JsonBlockReading::cell), header);
  }

  private static Block.Cell cell(JsonObject object) {
    int columns = object.number("columns", 1, Integer.MAX_VALUE);
    int rows = object.number("rows", 1, Integer.MAX_VALUE);
    return new Block.Cell(object.list("content", JsonBlockReading::block), columns, rows);
  }

  private static List<Block> content(JsonObject object) {
    return object.optionalList("content", JsonBlockReading::block);
  }

  private static Label label(JsonObject object) {
    return object.has("label") ? object.object("label", JsonBlockReading::counted) : Label.NONE;
  }

  private static Label counted(JsonObject object) {
    return new Label(
        object.text("printed"),
        object.code("kind", Label.Kind.values()),
        object.number("value", 0, Integer.MAX_VALUE),
        object.text("path"));
  }

  private static Lead lead(JsonObject object, Prose text) {
    if (!object.has("lead")) {
      return Lead.NONE;
    }
    return object.object(
        "lead", lead -> new Lead(lead.number("length", 0, text.length()), concept(lead)));
  }

  private static Concept concept(JsonObject object) {
    return object.object(
        "concept",
        concept ->
            new Concept(
                concept.text("id"),
                concept.code("role", Role.values()),
                concept.flag("addressed")));
  }
}
