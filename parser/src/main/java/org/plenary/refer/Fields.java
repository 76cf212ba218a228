package org.plenary.refer;

/** The values of a line of a prepared map, one behind the other, with a tab behind each. */
final class Fields {
  private static final char END = '\t';

  private final String line;
  private int at;

  Fields(String line) {
    this.line = line;
  }

  static void append(StringBuilder line, String value) {
    line.append(value).append(END);
  }

  static void append(StringBuilder line, int value) {
    line.append((char) value).append(END);
  }

  /** The next value. */
  String text() {
    int end = line.indexOf(END, at);
    String value = line.substring(at, end);
    at = end + 1;
    return value;
  }

  /** The next value, which is a number below 65,536. */
  int number() {
    int value = line.charAt(at);
    at += 2;
    return value;
  }

  boolean isAtEnd() {
    return at >= line.length();
  }
}
