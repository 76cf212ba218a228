package org.plenary.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Elements of a page, those inside others further to the right. */
final class HtmlLines {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** An element with all it holds on one line. */
  void line(String element) {
    out.append("  ".repeat(open.size())).append(element).append('\n');
  }

  /** Begins an element that holds others. */
  void open(String name, String attributes) {
    line("<" + name + attributes + ">");
    open.push(name);
  }

  void close() {
    String name = open.pop();
    line("</" + name + ">");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
