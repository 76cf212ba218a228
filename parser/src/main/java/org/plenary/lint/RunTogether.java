package org.plenary.lint;

import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.model.PartKind;
import org.plenary.unit.Unit;

/**
 * Texts from a PDF whose items ran together: {@code …; 7 that the register be kept} inside item 6.
 * Which items such a text has cannot be told.
 */
public final class RunTogether {
  private static final String END_OF_ITEM = "; ";
  private static final int LONGEST_WORD = 12;

  private RunTogether() {}

  /** True when a label stands inside an item, before a word that opens a clause. */
  public static boolean in(LintContext context) {
    for (Unit unit : context.units()) {
      boolean clause = unit.part() == PartKind.PREAMBLE || unit.part() == PartKind.OPERATIVE;
      if (clause && holdsLabel(unit.text().text(), context)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsLabel(String text, LintContext context) {
    int at = text.indexOf(END_OF_ITEM);
    while (at >= 0) {
      int label = at + END_OF_ITEM.length();
      int end = Words.digitsEnd(text, label);
      if (end > label && Words.isOneOf(text, end, " ")) {
        int to = Math.min(text.length(), end + LONGEST_WORD);
        String word = Fold.fold(text.substring(end + 1, to));
        if (context.vocabulary().opensWith(Term.OPENING, word)) {
          return true;
        }
      }
      at = text.indexOf(END_OF_ITEM, label);
    }
    return false;
  }
}
