package org.plenary.source;

/**
 * The label that Word shows before a paragraph although nobody typed it.
 *
 * @param label as shown, {@code "a)"}; empty when there is none
 * @param level from 0
 * @param list which list it belongs to, a name that means nothing outside the file
 */
public record Numbering(String label, int level, String list) {
  /** Nothing is counted here. */
  public static final Numbering NONE = new Numbering("", 0, "");

  public boolean isNone() {
    return label.isEmpty();
  }
}
