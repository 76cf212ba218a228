package org.plenary.render.text;

/** Lines of a text file, with at most one empty line between two of them. */
final class TextLines {
  private final StringBuilder out = new StringBuilder();
  private boolean gap;

  /** The next line stands apart from the ones before it. */
  void gap() {
    gap = out.length() > 0;
  }

  /** Adds a line; nothing at all when it is empty. */
  void add(String line) {
    if (line.isEmpty()) {
      return;
    }
    if (gap) {
      out.append('\n');
      gap = false;
    }
    out.append(line).append('\n');
  }

  /** The text on one line: line breaks of every kind become blanks. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
      line.append(breaks ? ' ' : c);
    }
    return line.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
