package org.plenary.refer;

/**
 * The number of an act as it stands in a list.
 *
 * @param text in canonical form: {@code 70/1}, {@code 74/264A-C}, {@code 1514(XV)}, {@code
 *     242(1967)}, {@code 61-3}, {@code 140}
 * @param first its first token
 * @param end the token behind its last
 */
record ActNumber(Shape shape, String text, int first, int end) {
  /** What numbers look like. */
  enum Shape {
    /** {@code 70/1}: a session and a number. */
    SESSION,
    /** {@code 2021/7}: a year and a number. */
    YEAR,
    /** {@code ES-10/15}. */
    SPECIAL,
    /** {@code 1514 (XV)}. */
    OLD,
    /** {@code 242 (1967)}. */
    DATED,
    /** {@code 61-3}. */
    SUFFIXED,
    /** {@code 140}. */
    PLAIN
  }

  boolean isUnitedNations() {
    return shape.compareTo(Shape.DATED) <= 0;
  }

  /** The session or year before the slash; 0 for a shape without one. */
  int session() {
    int slash = text.indexOf('/');
    int from = slash < 0 ? 0 : text.substring(0, slash).indexOf('-') + 1;
    return slash < 0 ? 0 : Integer.parseInt(text.substring(from, slash));
  }

  /** The number itself, behind the slash or before the brackets: 232 in {@code 74/232 A}. */
  int value() {
    int from = text.indexOf('/') + 1;
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return to == from ? 0 : Integer.parseInt(text.substring(from, to));
  }

  /** The session of an old number, 15 in {@code 1514(XV)}; 0 for a special one. */
  int romanSession() {
    int open = text.indexOf('(');
    return open < 0 ? 0 : Math.max(0, Roman.value(text.substring(open + 1, text.length() - 1)));
  }
}
