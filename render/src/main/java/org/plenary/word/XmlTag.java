package org.plenary.word;

import java.util.Optional;

/** The attributes of a start tag, read and changed where they stand. */
final class XmlTag {
  private XmlTag() {}

  /** Where an attribute stands in a tag. */
  private record Place(int name, int nameEnd, int value, int valueEnd) {
    boolean isCalled(String tag, String local) {
      String qualified = tag.substring(name, nameEnd);
      return qualified.substring(qualified.indexOf(':') + 1).equals(local)
          && !qualified.startsWith("xmlns");
    }
  }

  /** Told of each attribute. */
  interface Visitor {
    void attribute(String qualified, String value);
  }

  static void each(String tag, Visitor visitor) {
    int at = nameEnd(tag);
    for (Optional<Place> place = next(tag, at); place.isPresent(); place = next(tag, at)) {
      Place p = place.get();
      visitor.attribute(
          tag.substring(p.name, p.nameEnd), XmlEntities.read(tag.substring(p.value, p.valueEnd)));
      at = p.valueEnd + 1;
    }
  }

  static Optional<String> value(String tag, String local) {
    return find(tag, local).map(p -> XmlEntities.read(tag.substring(p.value, p.valueEnd)));
  }

  /** The tag with an attribute, in the place of the one of that local name. */
  static String with(String tag, String qualified, String value) {
    String local = qualified.substring(qualified.indexOf(':') + 1);
    String written = XmlEntities.write(value).replace("\"", "&quot;");
    Optional<Place> old = find(tag, local);
    if (old.isPresent()) {
      return tag.substring(0, old.get().value) + written + tag.substring(old.get().valueEnd);
    }
    int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
    String head = tag.substring(0, end).stripTrailing();
    return head + " " + qualified + "=\"" + written + "\"" + tag.substring(end);
  }

  static String without(String tag, String local) {
    Optional<Place> old = find(tag, local);
    return old.map(p -> tag.substring(0, p.name).stripTrailing() + tag.substring(p.valueEnd + 1))
        .orElse(tag);
  }

  private static Optional<Place> find(String tag, String local) {
    Optional<Place> place = next(tag, nameEnd(tag));
    while (place.isPresent() && !place.get().isCalled(tag, local)) {
      place = next(tag, place.get().valueEnd + 1);
    }
    return place;
  }

  /** Behind the element's own name. */
  static int nameEnd(String tag) {
    int at = 1;
    while (at < tag.length() && tag.charAt(at) > ' ' && "/>".indexOf(tag.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static Optional<Place> next(String tag, int from) {
    int equals = tag.indexOf('=', from);
    if (equals < 0) {
      return Optional.empty();
    }
    int name = skipBlanks(tag, from);
    int nameEnd = equals;
    while (nameEnd > name && tag.charAt(nameEnd - 1) <= ' ') {
      nameEnd--;
    }
    int quote = skipBlanks(tag, equals + 1);
    int end = tag.indexOf(tag.charAt(quote), quote + 1);
    return Optional.of(new Place(name, nameEnd, quote + 1, end));
  }

  private static int skipBlanks(String tag, int from) {
    int at = from;
    while (tag.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
