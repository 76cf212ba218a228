package org.plenary.render.json;

import java.util.Collection;
import java.util.function.Consumer;
import org.plenary.render.WellFormed;
import tools.jackson.core.JsonGenerator;

/** Writes members of objects; text of any kind survives, half a surrogate pair as an escape. */
final class JsonMembers {
  private final JsonGenerator json;

  JsonMembers(JsonGenerator json) {
    this.json = json;
  }

  void object(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  void object(String name, Runnable members) {
    json.writeName(name);
    object(members);
  }

  /** A list member; {@code element} writes one value for each. */
  <T> void list(String name, Collection<T> elements, Consumer<T> element) {
    json.writeName(name);
    json.writeStartArray();
    elements.forEach(element);
    json.writeEndArray();
  }

  void text(String name, String value) {
    json.writeName(name);
    if (WellFormed.is(value)) {
      json.writeString(value);
    } else {
      json.writeRawValue(escaped(value));
    }
  }

  void code(String name, Enum<?> value) {
    text(name, JsonNames.code(value));
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  private static String escaped(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      out.append(String.format("\\u%04X", (int) value.charAt(i)));
    }
    return out.append('"').toString();
  }
}
