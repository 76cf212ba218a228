package org.plenary.parity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** A unit with the units it governs, as the ids tell: {@code op.1.2} governs {@code op.1.2/1}. */
record Node(Unit unit, List<Node> children) {
  /** The nodes of one document by part, {@code pre}, {@code op}, {@code annex1}; no footnotes. */
  static Map<String, List<Node>> parts(List<Unit> units) {
    Map<String, List<Node>> parts = new LinkedHashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Unit unit : units) {
      if (unit.kind() == UnitKind.NOTE) {
        continue;
      }
      Node node = new Node(unit, new ArrayList<>());
      while (!open.isEmpty() && !governs(open.peek().unit(), unit)) {
        open.pop();
      }
      List<Node> siblings =
          open.isEmpty()
              ? parts.computeIfAbsent(part(unit), key -> new ArrayList<>())
              : open.peek().children();
      siblings.add(node);
      open.push(node);
    }
    return parts;
  }

  /** How many units there are from this one down. */
  int size() {
    return 1 + children.stream().mapToInt(Node::size).sum();
  }

  private static boolean governs(Unit outer, Unit inner) {
    String base = plain(outer.id());
    String id = inner.id();
    return id.length() > base.length()
        && id.startsWith(base)
        && (id.charAt(base.length()) == '.' || id.charAt(base.length()) == '/');
  }

  private static String part(Unit unit) {
    int dot = unit.id().indexOf('.');
    return dot < 0 ? unit.id() : unit.id().substring(0, dot);
  }

  /** The id without the count that tells it from an equal one before it. */
  private static String plain(String id) {
    int again = id.indexOf('~');
    return again < 0 ? id : id.substring(0, again);
  }
}
