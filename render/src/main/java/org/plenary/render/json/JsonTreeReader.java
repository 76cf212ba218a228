package org.plenary.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON value and nothing behind it. */
final class JsonTreeReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(JsonNames.MAX_DEPTH).build())
          .build();

  private final JsonParser parser;

  private JsonTreeReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The value that the text holds.
   *
   * @throws JsonProblem when the text is not one JSON value
   */
  static JsonValue read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonTreeReader reader = new JsonTreeReader(parser);
      try {
        return reader.only();
      } catch (JacksonException malformed) {
        throw reader.malformed(malformed);
      }
    }
  }

  private JsonValue only() {
    parser.nextToken();
    JsonValue value = value();
    if (parser.nextToken() != null) {
      throw new JsonProblem("read.json-trailing", at());
    }
    return value;
  }

  /** Exceeded limits come without a place; then it is where the parser stopped. */
  private JsonProblem malformed(JacksonException malformed) {
    TokenStreamLocation place =
        malformed.getLocation() == null ? parser.currentLocation() : malformed.getLocation();
    int at = (int) Math.max(0, place.getCharOffset());
    return new JsonProblem("read.json-malformed", at, malformed.getOriginalMessage());
  }

  private JsonValue value() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return new JsonValue.Foreign(at());
    }
    return switch (token) {
      case START_OBJECT -> members();
      case START_ARRAY -> elements();
      case VALUE_STRING -> new JsonValue.Text(parser.getString(), at());
      case VALUE_NUMBER_INT -> whole();
      case VALUE_TRUE -> new JsonValue.Flag(true, at());
      case VALUE_FALSE -> new JsonValue.Flag(false, at());
      default -> new JsonValue.Foreign(at());
    };
  }

  private JsonValue members() {
    int at = at();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value());
    }
    return new JsonValue.Members(members, at);
  }

  private JsonValue elements() {
    int at = at();
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new JsonValue.Elements(elements, at);
  }

  private JsonValue whole() {
    try {
      return new JsonValue.Whole(parser.getIntValue(), at());
    } catch (InputCoercionException beyondInt) {
      return new JsonValue.Foreign(at());
    }
  }

  private int at() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }
}
