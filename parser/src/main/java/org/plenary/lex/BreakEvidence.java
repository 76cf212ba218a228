package org.plenary.lex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs of lines that are surely one sentence: no mark at the end of the one, nothing that opens a
 * unit in the other, as in {@code Recalling the lamps that} and {@code the keepers lit,}.
 *
 * @param lines how many lines the text has
 * @param slacks the columns that were left at the ends of first lines of the pairs, in ascending
 *     order; none or less where not one word more would have fitted
 * @param firstSlacks the same where the first line opens a unit: it may be indented
 * @param goingOn how many of the pairs go on with a small letter
 * @param setApart true when empty lines stand between all lines but those that are filled
 */
record BreakEvidence(
    int lines, List<Integer> slacks, List<Integer> firstSlacks, int goingOn, boolean setApart) {
  private static final int FEWEST_PAIRS = 2;

  /** One line in so many has its sentence go on in the next. */
  private static final int PAIRS_IN = 5;

  /** In a short text: one line in so many, and not one word would have fitted behind it. */
  private static final int FORCED_IN = 30;

  /** So many empty lines may be the rule of a text. */
  private static final int FEWEST_GAPS = 8;

  /** Of the pairs, one in so many goes on with a small letter. */
  private static final int GOING_ON_IN = 2;

  /** So many pairs, all but one filled to the last word, as chance fills no titles and headings. */
  private static final int MANY_FORCED = 4;

  /** The pairs of a text, measured against the margin that it may have. */
  static BreakEvidence of(List<PhysicalLine> lines, Margin margin) {
    List<Integer> slacks = new ArrayList<>();
    List<Integer> firstSlacks = new ArrayList<>();
    int goingOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      PhysicalLine before = lines.get(i - 1);
      PhysicalLine next = lines.get(i);
      if (isSentence(before, next) && margin.reaches(before, startsUnit(before) ? 2 : 3)) {
        (startsUnit(before) ? firstSlacks : slacks).add(margin.slack(before, next));
        goingOn += goesOn(next.words()) ? 1 : 0;
      }
    }
    Collections.sort(slacks);
    Collections.sort(firstSlacks);
    return new BreakEvidence(
        lines.size(), slacks, firstSlacks, goingOn, areSetApart(lines, margin));
  }

  private static boolean areSetApart(List<PhysicalLine> lines, Margin margin) {
    int gaps = 0;
    int filled = 0;
    for (int i = 1; i < lines.size(); i++) {
      PhysicalLine before = lines.get(i - 1);
      PhysicalLine next = lines.get(i);
      if (next.gap()) {
        gaps++;
      } else if (!next.page()) {
        filled += next.text().isEmpty() || margin.slack(before, next) <= 0 ? 1 : lines.size();
      }
    }
    return gaps >= FEWEST_GAPS && filled <= gaps;
  }

  static boolean startsUnit(PhysicalLine line) {
    return line.words().label().isPresent() || line.words().opening().isPresent();
  }

  private static boolean isSentence(PhysicalLine before, PhysicalLine next) {
    Line.Words words = before.words();
    return !next.gap()
        && !before.hasColumns()
        && !next.hasColumns()
        && runOn(before.text(), next.text())
        && !mayBeCallout(words)
        && !words.endsClause()
        && !words.endsWithComma()
        && !startsUnit(next)
        && !LineLexer.isRule(before.text())
        && !LineLexer.isRule(next.text());
  }

  /** Words on both sides of the break; a line in brackets stands for itself. */
  private static boolean runOn(String before, String next) {
    return !before.isEmpty()
        && !next.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && Character.isLetterOrDigit(next.charAt(0));
  }

  /** {@code instructs the Secretary-General}: it governs what follows and does not go on in it. */
  private static boolean mayBeCallout(Line.Words words) {
    return words.label().isEmpty() && words.opening().isPresent() && words.startsSmall();
  }

  /** The first word does not begin a sentence; in a script without capitals any may go on. */
  private static boolean goesOn(Line.Words words) {
    return words.startsSmall() || !words.hasCase();
  }

  /** True where lines that go on are common, as in any long text that was broken. */
  boolean isStrong() {
    return pairs() >= FEWEST_PAIRS && pairs() * PAIRS_IN >= lines && isProse();
  }

  /** True where there are some, as in a short text of short clauses. */
  boolean isEnough() {
    return forced() > 0 && (setApart || (forced() * FORCED_IN >= lines && isProse()));
  }

  /** Sentences that go on do so with a small letter, or are filled as no headings are. */
  private boolean isProse() {
    return goingOn * GOING_ON_IN >= pairs()
        || (goingOn > 0 && pairs() >= MANY_FORCED && forced() >= pairs() - 1);
  }

  /**
   * True when lines that end within a sentence end near the margin: those that an author ends do so
   * anywhere.
   */
  boolean isTight(int near) {
    return all().filter(slack -> slack <= near).count() * 4 >= pairs() * 3L;
  }

  private int pairs() {
    return slacks.size() + firstSlacks.size();
  }

  private long forced() {
    return all().filter(slack -> slack <= 0).count();
  }

  private Stream<Integer> all() {
    return Stream.concat(slacks.stream(), firstSlacks.stream());
  }
}
