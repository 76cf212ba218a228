package org.plenary.render.markdown;

/** Where a passage stands, because each place has its own dangers. */
enum Place {
  /** At the beginning of a line, where {@code 1.} would begin a list. */
  PARAGRAPH,
  /** Behind the label of an item. */
  AFTER_LABEL,
  /** On the one line of a heading. */
  HEADING,
  /** In a cell of a pipe table. */
  CELL,
  /** Inside an HTML table, where pandoc reads Markdown and GFM does not. */
  HTML;

  /** True when a hard line break may be a line of its own. */
  boolean hasLines() {
    return this == PARAGRAPH || this == AFTER_LABEL;
  }

  boolean startsLine() {
    return this == PARAGRAPH || this == HTML;
  }
}
