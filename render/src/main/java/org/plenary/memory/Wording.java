package org.plenary.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.language.Fold;

/** The folded words of a text, to tell how much two texts are alike. */
record Wording(List<String> words, Map<String, Integer> counts) {
  static final Wording NONE = new Wording(List.of(), Map.of());

  static Wording of(String text) {
    List<String> words = new ArrayList<>();
    String folded = Fold.fold(text);
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length()
          && Character.isLetterOrDigit(folded.charAt(end))
          && !Character.isIdeographic(folded.charAt(end))) {
        end++;
      }
      end = Math.max(end, at + 1);
      if (!Character.isWhitespace(folded.charAt(at))) {
        words.add(folded.substring(at, end));
      }
      at = end;
    }
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new Wording(words, counts);
  }

  /**
   * Twice the words in common, in order, by all words: 1 for the same, 0 for nothing in common.
   *
   * @param atLeast below that the exact figure does not matter
   */
  double likeness(Wording other, double atLeast) {
    int all = words.size() + other.words.size();
    if (all == 0 || words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    double bound = 2.0 * Math.min(words.size(), other.words.size()) / all;
    if (bound < atLeast || 2.0 * shared(other) / all < atLeast) {
      return 0;
    }
    return 2.0 * inOrder(other) / all;
  }

  private int shared(Wording other) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return shared;
  }

  /** The length of the longest sequence of words that both have. */
  private int inOrder(Wording other) {
    int[] row = new int[other.words.size() + 1];
    for (String word : words) {
      int diagonal = 0;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        row[j] = word.equals(other.words.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[row.length - 1];
  }
}
