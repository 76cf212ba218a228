package org.plenary.lex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The margin at which a text was broken into lines, learnt from the text itself.
 *
 * <p>A line was broken when the first word of the next would not have fitted behind it; how far
 * that rule may be bent (a proportional font) is learnt from pairs of lines that are surely one
 * sentence: no mark at the end of the one, nothing that opens a unit in the other.
 */
final class Margin {
  /** A line longer than this was not broken at any margin. */
  private static final int WIDEST = 130;

  private static final int NARROWEST = 50;

  /** One line in so many is nearly as wide as the margin. */
  private static final int COMPANY_IN = 12;

  /** One line in so many may be longer than any page: a URL, words without a blank. */
  private static final int LONGER_IN = 10;

  /** Lines so close below the margin keep it company. */
  private static final int CLUSTER = 3;

  private static final int FEWEST_SURE = 2;

  /** Of the pairs that are surely one sentence, one in so many goes on with a small letter. */
  private static final int GOING_ON_IN = 2;

  /** This part of the margin's columns may be left where a line was broken. */
  private static final int NEAR_MARGIN = 6;

  private final int columns;
  private final int signs;
  private final int tolerance;
  private final int firstTolerance;
  private final boolean broken;
  private final boolean cutsWords;

  private Margin(
      int columns,
      int signs,
      int tolerance,
      int firstTolerance,
      boolean broken,
      boolean cutsWords) {
    this.cutsWords = cutsWords;
    this.columns = columns;
    this.signs = signs;
    this.tolerance = tolerance;
    this.firstTolerance = firstTolerance;
    this.broken = broken;
  }

  /** The margin of some lines. */
  static Margin of(List<PhysicalLine> lines) {
    int columns = widest(lines.stream().map(PhysicalLine::columns).sorted().toList());
    int signs = widest(lines.stream().map(PhysicalLine::signs).sorted().toList());
    Margin strict = new Margin(columns, signs, 0, 0, true, false);
    List<Integer> slacks = new ArrayList<>();
    List<Integer> firstSlacks = new ArrayList<>();
    int goOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      PhysicalLine before = lines.get(i - 1);
      if (strict.isSurelyOne(before, lines.get(i))) {
        (startsUnit(before) ? firstSlacks : slacks).add(strict.slack(before, lines.get(i)));
        goOn += goesOn(lines.get(i)) ? 1 : 0;
      }
    }
    int full = slacks.size() + firstSlacks.size();
    int widest = columns + CLUSTER;
    long longer = lines.stream().filter(line -> line.columns() > widest).count();
    boolean broken =
        longer * LONGER_IN <= lines.size()
            && columns >= NARROWEST
            && full >= FEWEST_SURE
            && full * 5 >= lines.size()
            && goOn * GOING_ON_IN >= full
            && areTight(slacks, firstSlacks, columns)
            && columns <= WIDEST;
    int tolerance = tolerance(slacks);
    return new Margin(
        columns,
        signs,
        tolerance,
        Math.max(tolerance, tolerance(firstSlacks)),
        broken,
        lines.stream().anyMatch(PhysicalLine::blankAtEnd));
  }

  /** The widest line that is no exception: many others are nearly as wide. */
  private static int widest(List<Integer> sorted) {
    int counted = sorted.size();
    while (counted > 0 && sorted.get(counted - 1) > WIDEST) {
      counted--;
    }
    int from = counted - 1;
    for (int i = counted - 1; i >= 0; i--) {
      while (from > 0 && sorted.get(from - 1) >= sorted.get(i) - CLUSTER) {
        from--;
      }
      int company = i - from;
      if (company > 0 && company * COMPANY_IN >= counted) {
        return sorted.get(i);
      }
    }
    return counted == 0 ? 0 : sorted.get(counted - 1);
  }

  /** All but a few of the sure pairs keep within it; 0 when lines are filled to the last word. */
  private static int tolerance(List<Integer> slacks) {
    if (slacks.isEmpty()) {
      return 0;
    }
    Collections.sort(slacks);
    return Math.max(0, slacks.get((slacks.size() - 1) * 95 / 100));
  }

  private boolean isSurelyOne(PhysicalLine before, PhysicalLine next) {
    Line.Words words = before.words();
    return !next.gap()
        && !words.endsClause()
        && !words.endsWithComma()
        && next.words().label().isEmpty()
        && next.words().opening().isEmpty()
        && !LineLexer.isRule(before.text())
        && !LineLexer.isRule(next.text())
        && (next.words().startsSmall() || before.columns() * 4 >= columns * 3)
        && before.columns() * 2 >= columns;
  }

  /** The first word does not begin a sentence; in a script without capitals any may go on. */
  private static boolean goesOn(PhysicalLine line) {
    return line.words().startsSmall() || !line.words().hasCase();
  }

  /**
   * True when lines that end within a sentence end near the margin: those that an author ends do so
   * anywhere.
   */
  private static boolean areTight(List<Integer> slacks, List<Integer> firstSlacks, int columns) {
    int near = columns / NEAR_MARGIN;
    long tight =
        slacks.stream().filter(slack -> slack <= near).count()
            + firstSlacks.stream().filter(slack -> slack <= near).count();
    return tight * 4 >= (slacks.size() + firstSlacks.size()) * 3L;
  }

  private static boolean startsUnit(PhysicalLine line) {
    return line.words().label().isPresent() || line.words().opening().isPresent();
  }

  /** True when the text was broken into lines at a margin. */
  boolean isBroken() {
    return broken;
  }

  /** True when blanks were kept at the ends of lines: where there is none, a word was cut. */
  boolean cutsWords() {
    return cutsWords;
  }

  /** True when every line is filled as far as whole words go. */
  boolean isExact() {
    return tolerance == 0 && firstTolerance == 0;
  }

  /** True when the line was broken by the margin and not by its author. */
  boolean isFull(PhysicalLine before, PhysicalLine next) {
    return slack(before, next) <= (startsUnit(before) ? firstTolerance : tolerance);
  }

  /** True when the line ends so early that its author ended it. */
  boolean isShort(PhysicalLine before, PhysicalLine next) {
    int bent = startsUnit(before) ? firstTolerance : tolerance;
    return slack(before, next) > (isExact() ? 0 : Math.max(bent * 2, columns / 5));
  }

  /** The columns that are left when the next line's first word is put behind a line. */
  private int slack(PhysicalLine before, PhysicalLine next) {
    boolean wide = PhysicalLine.isWide(next.text().charAt(0));
    int blank = wide ? 0 : 1;
    int byColumns = columns - before.columns() - blank - next.first();
    int bySigns = signs - before.signs() - blank - (wide ? 1 : next.first());
    return Math.min(byColumns, before.hasIdeographs() ? bySigns : byColumns) + 1;
  }
}
