package org.plenary.parse;

import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;

/** Finds where the clauses end and the closing lines begin: meeting, place, office and name. */
final class BackFinder {
  private static final int SHORT = 110;
  private static final int LONGEST_FORMULA = 40;

  private final Lines lines;
  private final Sense sense;

  BackFinder(Lines lines, Sense sense) {
    this.lines = lines;
    this.sense = sense;
  }

  /** The first closing line of a range; its end when there is none. */
  int backStart(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean closing = lines.words(i).filter(this::isClosing).isPresent();
      if (closing && !clauseBehind(i, end)) {
        return dateBefore(i, start);
      }
    }
    int back = end;
    while (back > start && closes(back - 1, start)) {
      back--;
    }
    return back;
  }

  /** {@code Pour extrait conforme,}. */
  private static boolean isFormula(Line.Words line) {
    return line.prose().length() <= LONGEST_FORMULA && !line.startsSmall();
  }

  /** {@code 2031年12月19日} may stand before the meeting. */
  private int dateBefore(int index, int start) {
    boolean date = index - 1 > start && lines.words(index - 1).filter(sense::isDate).isPresent();
    return date ? index - 1 : index;
  }

  private boolean isClosing(Line.Words line) {
    return sense.isMeeting(line)
        || sense.isClosingReference(line)
        || sense.isReasons(line)
        || sense.isAdopted(line);
  }

  private boolean clauseBehind(int index, int end) {
    for (int i = index + 1; i < end; i++) {
      if (lines
          .words(i)
          .filter(
              w -> w.label().filter(LabelCandidate::firm).isPresent() || w.opening().isPresent())
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A short line that is no clause, behind a clause that is finished. */
  private boolean closes(int index, int start) {
    Line.Words line = lines.words(index).orElse(null);
    if (line == null) {
      return false;
    }
    if (LineLexer.isRule(line.text())) {
      return true;
    }
    if (line.label().isEmpty() && sense.isSignature(line) && index > start) {
      return true;
    }
    boolean plain =
        line.label().isEmpty()
            && line.prose().length() <= SHORT
            && !line.endsClause()
            && (!line.endsWithComma() || isFormula(line))
            && line.opening().isEmpty();
    if (!plain || sense.callouts().isCallout(index - 1) || index == start) {
      return false;
    }
    return lines
        .words(index - 1)
        .filter(before -> before.endsClause() || closes(index - 1, start))
        .isPresent();
  }
}
