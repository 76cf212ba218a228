package org.plenary.read.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.read.UnreadableDocumentException;

/** What one part of the package points to: {@code rId4} is {@code word/footnotes.xml}. */
final class Relationships {
  /**
   * One pointer.
   *
   * @param type the last word of the type's address, {@code footnotes}
   * @param target a part's name, or an address outside the file
   */
  record Relationship(String type, String target, boolean external) {}

  static final Relationships NONE = new Relationships(Map.of());

  private final Map<String, Relationship> byId;

  private Relationships(Map<String, Relationship> byId) {
    this.byId = byId;
  }

  /** Reads the {@code .rels} part that belongs to {@code owner}. */
  static Relationships of(String owner, XmlCursor xml) throws UnreadableDocumentException {
    Map<String, Relationship> byId = new LinkedHashMap<>();
    xml.root();
    while (xml.nextChild()) {
      String type = xml.attribute(Space.NONE, "Type");
      boolean external = xml.attribute(Space.NONE, "TargetMode").equals("External");
      String target = xml.attribute(Space.NONE, "Target");
      byId.put(
          xml.attribute(Space.NONE, "Id"),
          new Relationship(
              type.substring(type.lastIndexOf('/') + 1),
              external ? target : resolve(owner, target),
              external));
      xml.skip();
    }
    return new Relationships(byId);
  }

  Optional<Relationship> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The first part of that type inside the file. */
  Optional<String> first(String type) {
    for (Relationship relationship : byId.values()) {
      if (relationship.type().equals(type) && !relationship.external()) {
        return Optional.of(relationship.target());
      }
    }
    return Optional.empty();
  }

  /** {@code word/document.xml} and {@code ../docProps/core.xml} give {@code docProps/core.xml}. */
  static String resolve(String owner, String target) {
    Deque<String> path = new ArrayDeque<>();
    if (!target.startsWith("/")) {
      walk(path, owner.substring(0, owner.lastIndexOf('/') + 1));
    }
    walk(path, unescape(target));
    return String.join("/", path);
  }

  private static void walk(Deque<String> path, String steps) {
    for (String step : steps.split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
  }

  private static String unescape(String target) {
    if (target.indexOf('%') < 0) {
      return target;
    }
    byte[] in = target.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }
}
