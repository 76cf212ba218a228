package org.plenary.render.docx;

/** Who prints the labels of a Word file. */
public enum Numbering {
  /** They stand in the text, a tab behind each: {@code a)⇥that …}. */
  TYPED,
  /** Word, wherever it would print the very label that was written. */
  AUTOMATIC
}
