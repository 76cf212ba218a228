package org.plenary.render.json;

import java.util.List;
import java.util.Map;

/** A JSON value that still knows where it stands; {@code at} is an offset in UTF-16 units. */
sealed interface JsonValue {
  int at();

  /** Members in their order; no name comes twice. */
  record Members(Map<String, JsonValue> members, int at) implements JsonValue {}

  record Elements(List<JsonValue> elements, int at) implements JsonValue {}

  record Text(String value, int at) implements JsonValue {}

  record Whole(int value, int at) implements JsonValue {}

  record Flag(boolean value, int at) implements JsonValue {}

  /** {@code null}, or a number that is no whole number of 32 bits: nothing that the format has. */
  record Foreign(int at) implements JsonValue {}
}
