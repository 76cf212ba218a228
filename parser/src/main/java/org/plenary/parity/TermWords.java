package org.plenary.parity;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Fold;

/**
 * The folded words of a text, by which terms are found in whatever form the sentence gives them:
 * {@code мачтами} is {@code мачта}. An ideograph is a word.
 */
record TermWords(List<String> words) {
  private static final int SHORT = 4;
  private static final int LONG = 7;
  private static final int ENDING = 3;

  static TermWords of(String text) {
    String folded = Fold.fold(text);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length()
          && Character.isLetterOrDigit(folded.charAt(end))
          && !Character.isIdeographic(folded.charAt(end))) {
        end++;
      }
      if (end == at && Character.isIdeographic(folded.charAt(at))) {
        end++;
      }
      if (end > at) {
        words.add(folded.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return new TermWords(words);
  }

  /** How a word of a text may differ from that of a term. */
  enum Fit {
    /** By a letter at its end, {@code masts}: enough to say that a term is meant. */
    CLOSE,
    /** By its ending or what is joined to it: enough to say that a term was used. */
    LOOSE
  }

  /** Where a term begins, at or behind a word; -1 when it is not there. */
  int find(TermWords term, int from, Fit fit) {
    for (int i = from; i + term.words.size() <= words.size(); i++) {
      if (!term.words.isEmpty() && isAt(term, i, fit)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(TermWords term, int index, Fit fit) {
    for (int i = 0; i < term.words.size(); i++) {
      if (!fits(term.words.get(i), words.get(index + i), fit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String term, String word, Fit fit) {
    int shorter = Math.min(term.length(), word.length());
    int more = Math.max(term.length(), word.length()) - shorter;
    if (term.equals(word) || shorter < SHORT) {
      return term.equals(word) || fit == Fit.LOOSE && shorter >= ENDING && word.contains(term);
    }
    int same = common(term, word);
    if (fit == Fit.CLOSE) {
      return more <= (shorter < LONG ? 1 : 2) && same >= shorter - 1 && same >= SHORT;
    }
    return word.contains(term) || more <= ENDING && same >= shorter - (shorter < LONG ? 1 : 2);
  }

  private static int common(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
