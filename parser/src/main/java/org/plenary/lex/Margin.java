package org.plenary.lex;

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
  private static final int LONGER_IN = 5;

  /** So many of a hundred. */
  private static final int MOST = 70;

  private static final int NEARLY_ALL = 95;

  /** One line in so many may reach beyond the margin. */
  private static final int BEYOND_IN = 10;

  /** This part of the margin's columns may be left where a line was broken. */
  private static final int NEAR_MARGIN = 6;

  /** Lines so close below the margin keep it company. */
  private static final int CLUSTER = 3;

  /** The columns of marks that may hang beyond a margin. */
  private static final int HANGING = 4;

  /** In a text of so few lines any other line that comes near will do. */
  private static final int SHORT_TEXT = 40;

  private static final int WIDE_CLUSTER = 12;

  /** A line that leaves this share of its width empty was ended by its author. */
  private static final int SHORT_IN = 5;

  /** The same for a first line, which may be indented where the text no longer shows it. */
  private static final int FIRST_SHORT_IN = 3;

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
    boolean ideographs =
        lines.stream().filter(PhysicalLine::hasIdeographs).count() * 2 > lines.size();
    int columns = edge(lines.stream().map(PhysicalLine::columns).sorted().toList(), ideographs);
    int signs = edge(lines.stream().map(PhysicalLine::signs).sorted().toList(), ideographs);
    Margin strict = new Margin(columns, signs, 0, 0, true, false);
    BreakEvidence evidence = BreakEvidence.of(lines, strict);
    int tolerance = tolerance(evidence.slacks());
    return new Margin(
        columns,
        signs,
        tolerance,
        Math.max(tolerance, tolerance(evidence.firstSlacks())),
        isBroken(lines, evidence, columns),
        lines.stream().anyMatch(PhysicalLine::blankAtEnd));
  }

  private static boolean isBroken(List<PhysicalLine> lines, BreakEvidence evidence, int columns) {
    long longer = lines.stream().filter(line -> line.columns() > WIDEST).count();
    long beyond = lines.stream().filter(line -> line.columns() > columns + CLUSTER).count();
    return columns >= NARROWEST
        && columns <= WIDEST
        && longer * LONGER_IN <= lines.size()
        && beyond * BEYOND_IN <= lines.size()
        && (evidence.isStrong() || (evidence.isEnough() && beyond == 0))
        && evidence.isTight(columns / NEAR_MARGIN);
  }

  private static int edge(List<Integer> sorted, boolean ideographs) {
    return ideographs ? commonest(sorted, widest(sorted)) : widest(sorted);
  }

  /** Ideographs fill a line to the last, and only marks hang beyond: most lines are as wide. */
  private static int commonest(List<Integer> sorted, int widest) {
    int commonest = widest;
    for (int width = widest; width >= widest - HANGING; width--) {
      if (Collections.frequency(sorted, width) > Collections.frequency(sorted, commonest)) {
        commonest = width;
      }
    }
    return commonest;
  }

  /** The widest line that is no exception: many others are nearly as wide. */
  private static int widest(List<Integer> sorted) {
    int counted = sorted.size();
    while (counted > 0 && sorted.get(counted - 1) > WIDEST) {
      counted--;
    }
    boolean shortText = counted < SHORT_TEXT;
    int near = shortText ? WIDE_CLUSTER : CLUSTER;
    int fewest = shortText ? 1 : counted / COMPANY_IN;
    int from = counted - 1;
    for (int i = counted - 1; i >= 0; i--) {
      while (from > 0 && sorted.get(from - 1) >= sorted.get(i) - near) {
        from--;
      }
      if (i - from >= fewest) {
        return sorted.get(i);
      }
    }
    return counted == 0 ? 0 : sorted.get(counted - 1);
  }

  /**
   * What all but a few of the sure pairs keep within; 0 when most are filled to the last word.
   *
   * @param slacks in ascending order
   */
  private static int tolerance(List<Integer> slacks) {
    int last = slacks.size() - 1;
    if (last < 0 || slacks.get(last * MOST / 100) <= 0) {
      return 0;
    }
    return slacks.get(last * NEARLY_ALL / 100);
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
    return slack(before, next) <= (BreakEvidence.startsUnit(before) ? firstTolerance : tolerance);
  }

  /** True when the line ends so early that its author ended it. */
  boolean isShort(PhysicalLine before, PhysicalLine next) {
    boolean first = BreakEvidence.startsUnit(before);
    int bent = first ? firstTolerance : tolerance;
    int share = first ? FIRST_SHORT_IN : SHORT_IN;
    return slack(before, next) > (isExact() ? 0 : Math.max(bent * 2, columns / share));
  }

  /** True when a line fills so many quarters of the margin. */
  boolean reaches(PhysicalLine line, int quarters) {
    return line.columns() * 4 >= columns * quarters;
  }

  /** The columns that are left when the next line's first word is put behind a line. */
  int slack(PhysicalLine before, PhysicalLine next) {
    boolean wide = next.opensWide();
    int blank = wide ? 0 : 1;
    int byColumns = columns - before.columns() - blank - next.first();
    int bySigns = signs - before.signs() - blank - (wide ? 1 : next.first());
    return Math.min(byColumns, before.hasIdeographs() ? bySigns : byColumns) + 1;
  }
}
