package org.plenary.render.html;

import org.plenary.model.MatterRole;
import org.plenary.model.PartKind;

/** Levels of headings without gaps: one beyond the heading around, whatever the draft's levels. */
final class HtmlHeadings {
  private static final int DEEPEST = 6;

  private int above;
  private int base;
  private int sections;

  /** A part begins; everything in an annex stands under the first heading of the document. */
  void enter(PartKind kind) {
    if (kind == PartKind.ANNEX) {
      base = Math.min(above, 1);
      above = base;
    }
  }

  /** For the line of that role; 0 when it is no heading. */
  int of(MatterRole role) {
    return switch (role) {
      case NUMBER_LINE, ANNEX_HEADING -> title(base + 1);
      case TITLE -> title(above + 1);
      default -> 0;
    };
  }

  /** For a section, which begins. */
  int begin() {
    sections++;
    return level(base + sections);
  }

  /** The section ends that began last. */
  void end() {
    sections--;
  }

  private int title(int wanted) {
    int level = level(wanted);
    base = Math.min(level, base + 1);
    return level;
  }

  private int level(int wanted) {
    above = Math.min(Math.min(wanted, above + 1), DEEPEST);
    return above;
  }
}
