package org.plenary.read.text;

import java.util.ArrayList;
import java.util.List;

/** The letters of a document's first lines: running heads repeat its symbol and its title. */
final class FirstPage {
  private static final int LINES = 50;

  /** Fewer letters than these are no evidence that two passages are the same. */
  private static final int FEWEST_LETTERS = 20;

  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> symbols = new ArrayList<>();

  FirstPage(List<TextLine> lines) {
    for (TextLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
      String own = Shapes.letters(line.text());
      starts.add(letters.length());
      letters.append(own);
      boolean symbol = line.text().indexOf('/') > 0 && !Shapes.digits(own).isEmpty();
      if (symbol && !Shapes.endsClause(line.text()) && line.text().indexOf(' ') < 0) {
        symbols.add(own);
      }
    }
  }

  /**
   * Where the words of a head end among the first lines.
   *
   * @param cell {@code A/RES/90/1}, {@code Protection of glaciers}
   * @param before where the words before it ended, or -1
   * @return -1 when the first lines do not have them
   */
  int match(String cell, int before) {
    String own = Shapes.letters(cell);
    for (String symbol : symbols) {
      if (own.equals(symbol) || own.equals(symbol + symbol)) {
        return Integer.MAX_VALUE;
      }
    }
    if (before >= 0 && before < letters.length() && startsAt(own, before)) {
      return before + own.length();
    }
    if (own.length() >= FEWEST_LETTERS) {
      for (int start : starts) {
        if (startsAt(own, start)) {
          return start + own.length();
        }
      }
    }
    return -1;
  }

  private boolean startsAt(String own, int at) {
    return !own.isEmpty() && letters.indexOf(own, at) == at;
  }
}
