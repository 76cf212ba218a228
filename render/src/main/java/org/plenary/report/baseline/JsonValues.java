package org.plenary.report.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists and strings: as much of it as a baseline needs. */
final class JsonValues {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonValues() {}

  /**
   * The value that a text holds.
   *
   * @throws BaselineException when it is not JSON
   */
  static Object of(String text) throws BaselineException {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      try {
        json.nextToken();
        return value(json);
      } catch (JacksonException malformed) {
        TokenStreamLocation place =
            malformed.getLocation() == null ? json.currentLocation() : malformed.getLocation();
        throw new BaselineException(
            Math.max(1, place.getLineNr()),
            Math.max(1, place.getColumnNr()),
            reason(malformed.getOriginalMessage()));
      }
    }
  }

  /** Jackson says in brackets where an object began, in a file whose name it does not know. */
  private static String reason(String message) {
    int bracket = message.indexOf(" (");
    return bracket < 0 ? message : message.substring(0, bracket);
  }

  private static Object value(JsonParser json) {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        members.put(name, value(json));
      }
      return members;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> values = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(json));
      }
      return values;
    }
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
  }

  /** The members of an object at the end of a path; a number is the place in a list. */
  static Object at(Object value, Object... path) {
    Object here = value;
    for (Object step : path) {
      if (here instanceof Map<?, ?> members) {
        here = Optional.<Object>ofNullable(members.get(step)).orElse("");
      } else if (here instanceof List<?> list && step instanceof Integer i && i < list.size()) {
        here = list.get(i);
      } else {
        return "";
      }
    }
    return here;
  }

  /** The list at the end of a path; empty when there is none. */
  static List<?> list(Object value, Object... path) {
    return at(value, path) instanceof List<?> list ? list : List.of();
  }

  /** The string at the end of a path; empty when there is none. */
  static String text(Object value, Object... path) {
    return at(value, path) instanceof String text ? text : "";
  }
}
