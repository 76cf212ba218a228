package org.plenary.parse;

import org.plenary.language.Fold;
import org.plenary.lex.Brackets;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.ActType;
import org.plenary.model.MatterRole;
import org.plenary.source.HouseStyle;

/**
 * Finds the title among what stands before the clauses: by its style, behind the number line, or as
 * the last thing that has no other office.
 */
final class TitleFinder {
  /** A line in brackets may be broken into so many. */
  private static final int BRACKET_REACH = 2;

  private final Lines lines;
  private final Sense sense;
  private final Identifier identifier;
  private final Roles roles;

  /** What a line before the clauses is for. */
  interface Roles {
    /**
     * The office of a line.
     *
     * @param number the index of the number line; -1 when there is none
     */
    MatterRole of(Line.Words line, int index, int number);
  }

  TitleFinder(Lines lines, Sense sense, Identifier identifier, Roles roles) {
    this.lines = lines;
    this.sense = sense;
    this.identifier = identifier;
    this.roles = roles;
  }

  /** The line where the title begins; -1 when it stands on the number line or is not there. */
  int start(int start, int end, int number) {
    if (number >= 0 && hasTitle(lines.words(number).orElseThrow().text())) {
      return -1;
    }
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(w -> w.look().style() == HouseStyle.TITLE).isPresent()) {
        return i;
      }
    }
    return number >= 0 ? behind(number, end) : last(start, end);
  }

  /** {@code 76/116. Fortieth anniversary}: the title stands behind the number. */
  private boolean hasTitle(String numberLine) {
    int end = identifier.numberEnd(numberLine);
    String rest = numberLine.substring(end).strip();
    return end > 0 && !rest.isEmpty() && !rest.equals(".");
  }

  /** The first line behind the number that is neither a date nor a place nor in brackets. */
  private int behind(int number, int end) {
    int first = -1;
    for (int i = number + 1; i < end; i++) {
      if (mayBeTitle(i, number)) {
        boolean place = isDated(i - 1) && isPlace(i) && i + 1 < end && isFree(i + 1);
        if (!isDated(i) && !place) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  private boolean mayBeTitle(int index, int number) {
    return lines
        .words(index)
        .filter(w -> !FrontParser.isBracketed(w.text()) && !isInOpenBracket(index))
        .filter(w -> roles.of(w, index, number) != MatterRole.ADOPTION)
        .isPresent();
  }

  private boolean isDated(int index) {
    return lines.words(index).filter(w -> roles.of(w, index, -1) == MatterRole.DATE).isPresent();
  }

  /** {@code г. Минск}, {@code МОСКВА}: one word, or what a signature opens with. */
  private boolean isPlace(int index) {
    return lines
        .words(index)
        .filter(w -> w.text().indexOf(' ') < 0 || sense.isSignature(w))
        .isPresent();
  }

  /** {@code (Adopted by the Committee of Ministers} and {@code at its 1499th meeting)}. */
  boolean isInOpenBracket(int index) {
    for (int i = index; i >= Math.max(0, index - BRACKET_REACH); i--) {
      String text = lines.words(i).map(Line.Words::text).orElse("");
      boolean opens = text.startsWith("(") || text.startsWith("（");
      if (opens && Brackets.areOpen(text)) {
        return true;
      }
      if (i < index && (text.indexOf(')') >= 0 || text.indexOf('）') >= 0)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Without a number line the title is the last thing before the clauses that has no other office;
   * of several lines that no gap parts, those from the noun of an act on, {@code Resolution on the
   * names of cheeses}, or those behind a letterhead in capitals.
   */
  private int last(int start, int end) {
    int i = end - 1;
    while (i >= start && !isFree(i)) {
      i--;
    }
    int bottom = i;
    while (i > start && isFree(i - 1) && !lines.words(i).orElseThrow().afterGap()) {
      i--;
    }
    return i >= start ? behindLetterhead(i, bottom) : -1;
  }

  private int behindLetterhead(int top, int bottom) {
    for (int i = bottom; i > top; i--) {
      if (opensWithNoun(i)) {
        return i;
      }
    }
    int first = top;
    while (first <= bottom && isCapitals(first)) {
      first++;
    }
    boolean letterhead = first > top && first <= bottom && !opensWithNoun(top);
    for (int i = first; letterhead && i <= bottom; i++) {
      letterhead = !isCapitals(i);
    }
    return letterhead ? first : top;
  }

  private boolean opensWithNoun(int index) {
    return lines
        .words(index)
        .filter(
            w ->
                identifier.typeOf(Fold.fold(w.text())) != ActType.NONE
                    || identifier.isTitleOfAct(w.text()))
        .isPresent();
  }

  private boolean isCapitals(int index) {
    return lines.words(index).filter(w -> Sense.isCapitals(w.text())).isPresent();
  }

  private boolean isFree(int index) {
    return lines
        .words(index)
        .filter(w -> roles.of(w, index, -1) == MatterRole.OTHER && !LineLexer.isRule(w.text()))
        .isPresent();
  }

  /**
   * A line goes on the title when it follows without a gap, and gaps set off the lines of the
   * front.
   */
  boolean joins(int index) {
    Line.Words line = lines.words(index).orElse(null);
    if (line == null || line.afterGap() || !isFree(index)) {
      return false;
    }
    HouseStyle style = line.look().style();
    if (style != HouseStyle.NONE) {
      return style == HouseStyle.TITLE;
    }
    if (lines.words(index - 1).filter(w -> Looks.isSetAsOneTitle(w, line)).isPresent()) {
      return true;
    }
    return lines.all().stream()
            .limit(index + 2L)
            .anyMatch(l -> l instanceof Line.Words w && w.afterGap() && w != lines.get(0))
        || line.startsSmall();
  }
}
