package org.plenary.read.docx;

import org.plenary.source.Mark;

/**
 * What becomes of tracked changes: of {@code (Rev. <del>Busan, 2014</del><ins>Dubai, 2018</ins>)}.
 */
public enum Changes {
  /** {@code (Rev. Dubai, 2018)}: the text that would be adopted. */
  ACCEPT,
  /** {@code (Rev. Busan, 2014)}: the text as it was. */
  REJECT,
  /** {@code (Rev. Busan, 2014Dubai, 2018)} with a {@link Mark.Change} over each side. */
  BOTH;

  /** True when words of that kind are not part of the text. */
  boolean drop(Mark.Change.Kind kind) {
    return this == ACCEPT && kind == Mark.Change.Kind.DELETED
        || this == REJECT && kind == Mark.Change.Kind.INSERTED;
  }

  boolean mark() {
    return this == BOTH;
  }
}
