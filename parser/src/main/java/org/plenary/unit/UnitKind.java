package org.plenary.unit;

import java.util.Locale;

/** What a unit is. */
public enum UnitKind {
  /** A callout that stands alone on its line. */
  CALLOUT,
  /** A labelled paragraph. */
  ITEM,
  /** A paragraph without a label. */
  PARAGRAPH,
  HEADING,
  /** A footnote. */
  NOTE,
  TITLE,
  /** The body clause: {@code The General Assembly,}. */
  BODY;

  /** The name in machine formats. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
