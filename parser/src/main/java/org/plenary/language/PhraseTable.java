package org.plenary.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases by their first two letters: finds the longest that a folded text has at a place.
 *
 * @param <V> what is kept with a phrase
 */
final class PhraseTable<V> {
  private record Entry<V>(String phrase, boolean open, V value) {}

  private final Map<Integer, List<Entry<V>>> buckets = new HashMap<>();
  private final Hit<V> miss = new Hit<>(0, List.of());

  /** What was found: how many folded characters, and the values of all equal phrases. */
  record Hit<V>(int length, List<V> values) {}

  /** Adds a folded phrase; one that ends in a star stands for any ending of its last word. */
  void add(String folded, V value) {
    boolean open = folded.endsWith("*");
    String phrase = open ? folded.substring(0, folded.length() - 1) : folded;
    Integer key = key(phrase, 0);
    List<Entry<V>> bucket = buckets.get(key);
    if (bucket == null) {
      bucket = new ArrayList<>(4);
      buckets.put(key, bucket);
    }
    bucket.add(new Entry<>(phrase, open, value));
  }

  void seal() {
    for (List<Entry<V>> bucket : buckets.values()) {
      bucket.sort((a, b) -> b.phrase().length() - a.phrase().length());
    }
  }

  /**
   * The longest phrase at {@code from} that ends with a word; a hit of length 0 when there is none.
   */
  Hit<V> longest(String text, int from) {
    Hit<V> two = longestOf(buckets.get(key(text, from)), text, from);
    return two.length() > 0 || from >= text.length()
        ? two
        : longestOf(buckets.get((int) text.charAt(from)), text, from);
  }

  private Hit<V> longestOf(List<Entry<V>> bucket, String text, int from) {
    if (bucket == null) {
      return miss;
    }
    int best = 0;
    List<V> values = List.of();
    for (Entry<V> entry : bucket) {
      int length = entry.phrase().length();
      if (best > 0 && length < best && !entry.open()) {
        continue;
      }
      if (text.startsWith(entry.phrase(), from)) {
        int end = entry.open() ? wordEnd(text, from + length) : from + length;
        if (endsWord(text, end) && end - from >= best) {
          if (end - from > best) {
            values = new ArrayList<>(2);
          }
          best = end - from;
          values.add(entry.value());
        }
      }
    }
    return best == 0 ? miss : new Hit<>(best, values);
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A phrase ends where no letter or digit follows; after an ideograph anything may follow. */
  static boolean endsWord(String text, int end) {
    return end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1))
        || Character.isIdeographic(text.charAt(end - 1));
  }

  private static int key(String text, int from) {
    if (from + 1 >= text.length()) {
      return from < text.length() ? text.charAt(from) : 0;
    }
    return text.charAt(from) << 16 | text.charAt(from + 1);
  }
}
