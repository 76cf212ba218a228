package org.plenary.model;

/**
 * What stands before an item and counts it: {@code a)}, {@code 1.1}, {@code (iv)}, {@code 2},
 * {@code •}.
 *
 * @param printed exactly as it stands or as Word shows it, without the blanks behind it
 * @param kind the alphabet it counts in
 * @param value its place in that alphabet, from 1; of {@code 4.3} the last number; 0 for a bullet
 * @param path its steps, lower case, joined by {@code /}: {@code a}, {@code 1/1}, {@code bbis};
 *     {@code -} for a bullet
 */
public record Label(String printed, Kind kind, int value, String path) {
  /** There is no label. */
  public static final Label NONE = new Label("", Kind.NONE, 0, "");

  /** The alphabets that items are counted in. */
  public enum Kind {
    NONE,
    NUMBER,
    /** {@code 1.1}: the steps of its parents and its own. */
    COMPOUND,
    LETTER,
    CYRILLIC,
    ARABIC,
    ROMAN,
    UPPER_LETTER,
    UPPER_ROMAN,
    CHINESE,
    BULLET
  }

  public boolean isNone() {
    return kind == Kind.NONE;
  }
}
