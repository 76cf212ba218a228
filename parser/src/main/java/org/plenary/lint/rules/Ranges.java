package org.plenary.lint.rules;

import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.lint.LintContext;
import org.plenary.lint.Words;
import org.plenary.source.Blanks;

/** Two numbers that are a range of years or of days. */
final class Ranges {
  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2150;
  private static final int LONGEST_MONTH = 31;

  private Ranges() {}

  /** {@code 2025-2026}: the numbers before and behind the character at {@code mark}. */
  static boolean isYears(String text, int start, int mark, int end) {
    if (mark - start != 4 || end - mark != 5) {
      return false;
    }
    int first = Integer.parseInt(text.substring(start, mark));
    int second = Integer.parseInt(text.substring(mark + 1, end));
    return first >= FIRST_YEAR && first < second && second <= LAST_YEAR;
  }

  /** {@code 16-17 сентября}. */
  static boolean isDays(String text, int start, int mark, int end, LintContext context) {
    if (mark - start > 2 || end - mark > 3) {
      return false;
    }
    int first = Integer.parseInt(text.substring(start, mark));
    int second = Integer.parseInt(text.substring(mark + 1, end));
    int word = Blanks.skip(text, end, text.length());
    int wordEnd = Words.end(text, word);
    return first < second
        && second <= LONGEST_MONTH
        && wordEnd > word
        && context.vocabulary().opensWith(Term.MONTH, Fold.fold(text.substring(word, wordEnd)));
  }
}
