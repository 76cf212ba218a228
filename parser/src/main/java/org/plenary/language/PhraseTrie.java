package org.plenary.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Folded phrases letter by letter, with a number for each: finds the longest that a text has at a
 * place, in as many steps as it has letters, and takes no time to set up.
 *
 * <p>A node is stored as the letters that lead to it behind the first, the number of the phrase
 * that ends there or 0, and its branches: their first letters in order and where they lead.
 */
final class PhraseTrie {
  private static final int BRANCH = 5;
  private static final String EMPTY = "\0\0\0\0\0";

  /** Too long for any phrase. */
  static final int ANY_LENGTH = Character.MAX_VALUE;

  private final byte[] nodes;

  PhraseTrie(String stored) {
    this.nodes = stored.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The trie as it is stored.
   *
   * @param phrases with their numbers, from 1 on
   */
  static String stored(SortedMap<String, Integer> phrases) {
    if (phrases.isEmpty()) {
      return EMPTY;
    }
    Writer writer = new Writer(phrases);
    writer.node(List.copyOf(phrases.keySet()), 0);
    return writer.out.toString(StandardCharsets.ISO_8859_1);
  }

  /** What was found: how many characters, and the number of the phrase; both 0 for nothing. */
  record Hit(int length, int number) {
    private static final Hit NONE = new Hit(0, 0);
  }

  /**
   * The longest phrase at a place that ends with a word.
   *
   * @param limit it is shorter than this
   */
  Hit longest(String text, int from, int limit) {
    int length = 0;
    int number = 0;
    int at = from;
    int node = rest(text, at, 0);
    while (node >= 0) {
      at += nodes[node] & 0xff;
      node += 1 + 2 * (nodes[node] & 0xff);
      int here = two(node);
      if (here > 0 && at - from < limit && PhraseTable.endsWord(text, at)) {
        length = at - from;
        number = here;
      }
      int next = at < text.length() ? branch(node + 2, text.charAt(at)) : -1;
      at++;
      node = next < 0 ? -1 : rest(text, at, next);
    }
    return length == 0 ? Hit.NONE : new Hit(length, number);
  }

  /** The node itself when the text goes on with the letters that lead there, or -1. */
  private int rest(String text, int from, int node) {
    int count = nodes[node] & 0xff;
    if (from + count > text.length()) {
      return -1;
    }
    for (int i = 0; i < count; i++) {
      if (text.charAt(from + i) != two(node + 1 + 2 * i)) {
        return -1;
      }
    }
    return node;
  }

  /** Where a letter leads from the branches that are stored at a place, or -1. */
  private int branch(int branches, char letter) {
    int low = 0;
    int high = two(branches) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = branches + 2 + middle * BRANCH;
      int here = two(at);
      if (here == letter) {
        return (nodes[at + 2] & 0xff) << 16 | two(at + 3);
      }
      if (here < letter) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int two(int at) {
    return (nodes[at] & 0xff) << 8 | nodes[at + 1] & 0xff;
  }

  /** Writes nodes, each before those that its branches lead to. */
  private static final class Writer {
    private final SortedMap<String, Integer> numbers;
    private final Bytes out = new Bytes();

    Writer(SortedMap<String, Integer> numbers) {
      this.numbers = numbers;
    }

    /**
     * Writes the node of phrases that have a beginning in common.
     *
     * @param phrases in their order
     * @param from so many of their letters lead to the node
     */
    private void node(List<String> phrases, int from) {
      int end = common(phrases, from);
      out.write(end - from);
      for (int i = from; i < end; i++) {
        out.two(phrases.get(0).charAt(i));
      }
      boolean whole = phrases.get(0).length() == end;
      out.two(whole ? numbers.get(phrases.get(0)) : 0);
      List<List<String>> branches =
          branches(whole ? phrases.subList(1, phrases.size()) : phrases, end);
      out.two(branches.size());
      int places = out.size();
      for (List<String> branch : branches) {
        out.two(branch.get(0).charAt(end));
        out.write(0);
        out.two(0);
      }
      for (int i = 0; i < branches.size(); i++) {
        out.setThree(places + i * BRANCH + 2, out.size());
        node(branches.get(i), end + 1);
      }
    }

    private static int common(List<String> phrases, int from) {
      String first = phrases.get(0);
      String last = phrases.get(phrases.size() - 1);
      int end = from;
      while (end < first.length()
          && end < last.length()
          && end - from < 0xff
          && first.charAt(end) == last.charAt(end)) {
        end++;
      }
      return end;
    }

    private static List<List<String>> branches(List<String> phrases, int at) {
      List<List<String>> branches = new ArrayList<>();
      int start = 0;
      for (int i = 1; i <= phrases.size(); i++) {
        if (i == phrases.size() || phrases.get(i).charAt(at) != phrases.get(start).charAt(at)) {
          branches.add(phrases.subList(start, i));
          start = i;
        }
      }
      return branches;
    }
  }

  /** Bytes that can be changed once they are written. */
  private static final class Bytes extends ByteArrayOutputStream {
    void two(int value) {
      write(value >>> 8);
      write(value);
    }

    void setThree(int at, int value) {
      buf[at] = (byte) (value >>> 16);
      buf[at + 1] = (byte) (value >>> 8);
      buf[at + 2] = (byte) value;
    }
  }
}
