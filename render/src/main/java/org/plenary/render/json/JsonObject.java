package org.plenary.render.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the members of one object, and at the end finds those that nobody asked for. */
final class JsonObject {
  private final Map<String, JsonValue> members;
  private final int at;
  private final Set<String> taken = new HashSet<>(Set.of("id"));

  private JsonObject(JsonValue.Members value) {
    this.members = value.members();
    this.at = value.at();
  }

  /** Reads an object; {@code id} members are passed over. */
  static <T> T read(JsonValue value, Function<JsonObject, T> reading) {
    if (!(value instanceof JsonValue.Members members)) {
      throw wrongType(value, "object");
    }
    JsonObject object = new JsonObject(members);
    T result = reading.apply(object);
    object.members.keySet().stream()
        .filter(name -> !object.taken.contains(name))
        .findFirst()
        .ifPresent(name -> object.refuse("read.json-unknown-member", name, name));
    return result;
  }

  int at() {
    return at;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  String text(String name) {
    if (take(name) instanceof JsonValue.Text text) {
      return text.value();
    }
    throw wrongType(take(name), "text");
  }

  boolean flag(String name) {
    if (take(name) instanceof JsonValue.Flag flag) {
      return flag.value();
    }
    throw wrongType(take(name), "true-or-false");
  }

  /** A whole number from {@code low} to {@code high}. */
  int number(String name, int low, int high) {
    if (!(take(name) instanceof JsonValue.Whole whole)) {
      throw wrongType(take(name), "whole-number");
    }
    if (whole.value() < low || whole.value() > high) {
      String value = Integer.toString(whole.value());
      refuse("read.json-out-of-range", name, value, Integer.toString(low), Integer.toString(high));
    }
    return whole.value();
  }

  /** One of the names in {@code values}. */
  <T> T oneOf(String name, Map<String, T> values) {
    String text = text(name);
    if (!values.containsKey(text)) {
      String known = values.keySet().stream().sorted().collect(Collectors.joining(", "));
      refuse("read.json-unknown-value", name, text, known);
    }
    return values.get(text);
  }

  <E extends Enum<E>> E code(String name, E[] constants) {
    return oneOf(name, Stream.of(constants).collect(Collectors.toMap(JsonNames::code, c -> c)));
  }

  <T> T object(String name, Function<JsonObject, T> reading) {
    return read(take(name), reading);
  }

  <T> List<T> list(String name, Function<JsonObject, T> reading) {
    if (!(take(name) instanceof JsonValue.Elements list)) {
      throw wrongType(take(name), "list");
    }
    List<T> result = new ArrayList<>();
    list.elements().forEach(element -> result.add(read(element, reading)));
    return result;
  }

  /** The list, or an empty one when the object has no such member. */
  <T> List<T> optionalList(String name, Function<JsonObject, T> reading) {
    return has(name) ? list(name, reading) : List.of();
  }

  private JsonValue take(String name) {
    taken.add(name);
    JsonValue value = members.get(name);
    if (value == null) {
      throw new JsonProblem("read.json-missing-member", at, name);
    }
    return value;
  }

  private void refuse(String key, String member, String... arguments) {
    throw new JsonProblem(key, members.get(member).at(), arguments);
  }

  private static JsonProblem wrongType(JsonValue value, String expected) {
    return new JsonProblem("read.json-wrong-type", value.at(), expected);
  }
}
