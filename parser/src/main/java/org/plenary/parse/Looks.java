package org.plenary.parse;

import org.plenary.lex.Line;
import org.plenary.model.MatterRole;
import org.plenary.source.Look;

/** What the looks of a line say of it, beside its words: evidence that text files do not have. */
final class Looks {
  private Looks() {}

  /** True for lines of one title that was broken in two: both bold or centred, and alike. */
  static boolean isSetAsOneTitle(Line.Words line, Line.Words next) {
    Look one = line.look();
    Look other = next.look();
    return (one.bold() || one.centred())
        && one.bold() == other.bold()
        && one.centred() == other.centred()
        && one.italic() == other.italic()
        && one.styleName().equals(other.styleName());
  }

  /** The office that the template gives a line at the head of an annex. */
  static MatterRole inAnnex(Line.Words line) {
    return switch (line.look().style()) {
      case ANNEX_TITLE, TITLE -> MatterRole.TITLE;
      case ANNEX_REFERENCE, HISTORY -> MatterRole.HISTORY;
      default -> MatterRole.OTHER;
    };
  }
}
