package org.plenary.parity;

import org.plenary.source.Blanks;
import org.plenary.unit.UnitKind;

/**
 * The same mark at the end: {@code ;} or {@code ；}, {@code .} or {@code 。}; headings and the body
 * clause apart.
 */
final class EndMarkCheck implements PairCheck {
  private static final String MARKS = ";；؛,，،、.。．:：?？؟!！";
  private static final String PLAIN = ";;;,,,,...::???!!";

  @Override
  public void check(Pair pair, Differences found) {
    if (pair.isHeading() || pair.source().kind() == UnitKind.BODY) {
      return;
    }
    if (pair.source().kind() == UnitKind.CALLOUT) {
      // Each language has its own habit there: Russian puts a comma where English has none.
      return;
    }
    String wanted = mark(pair.source().text().text());
    String text = pair.target().text().text();
    String there = mark(text);
    if (!wanted.equals(there)) {
      int end = Blanks.skipBack(text, 0, text.length());
      int start = there.isEmpty() ? end : end - 1;
      String key = there.isEmpty() ? "parity.end.missing" : "parity.end.added";
      String other = wanted.isEmpty() || there.isEmpty() ? key : "parity.end.other";
      found.at(pair, start, end, Rule.END_MARKS, other, pair.name(), there, wanted);
    }
  }

  /** The mark in its plain form; empty when the text ends with none. */
  private static String mark(String text) {
    int end = Blanks.skipBack(text, 0, text.length());
    int at = end == 0 ? -1 : MARKS.indexOf(text.charAt(end - 1));
    return at < 0 ? "" : PLAIN.substring(at, at + 1);
  }
}
