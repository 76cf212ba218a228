package org.plenary.parity;

import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** As many opening brackets of each kind, full-width ones included. */
final class BracketCheck implements PairCheck {
  private static final String ROUND = "(（﴾";
  private static final String CLOSING = ")）﴿]］】";
  private static final String SQUARE = "[［【";

  @Override
  public void check(Pair pair, Differences found) {
    compare(pair, ROUND, found);
    compare(pair, SQUARE, found);
  }

  private static void compare(Pair pair, String brackets, Differences found) {
    long wanted = count(pair.source(), brackets);
    long there = count(pair.target(), brackets);
    if (wanted != there) {
      found.in(
          pair,
          Rule.BRACKETS,
          "parity.brackets",
          pair.name(),
          brackets.substring(0, 1),
          there + "",
          wanted + "");
    }
  }

  private static long count(Unit unit, String brackets) {
    String text = unit.text().text();
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += brackets.indexOf(text.charAt(i)) >= 0 && !isEmpty(text, i) ? 1 : 0;
    }
    return count;
  }

  /** True for brackets that only hold a footnote mark, as Arabic texts have them. */
  private static boolean isEmpty(String text, int open) {
    int next = Blanks.skip(text, open + 1, text.length());
    return next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0;
  }
}
