package org.plenary.read.text;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Blanks;
import org.plenary.source.Span;

/**
 * A physical line of a text.
 *
 * @param text what it shows, without blanks at the edges; {@code "A/RES/1/1 3/7"}
 * @param start the offset of its first character in the file
 * @param end the offset behind its last, without the line break
 * @param number from 1
 * @param opensPage true when a form feed stands before it
 * @param leading how many blanks stand before what it shows
 */
record TextLine(String text, int start, int end, int number, boolean opensPage, int leading) {
  /** The physical lines of a text, the empty ones too. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      int from = Blanks.skip(text, start, end);
      String shown = text.substring(from, Blanks.skipBack(text, from, end));
      boolean opensPage = start > 0 && text.charAt(start - 1) == '\f';
      lines.add(new TextLine(shown, start, end, lines.size() + 1, opensPage, from - start));
      start = next(text, end);
    }
    return lines;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The offset of the first character that shows. */
  int shownAt() {
    return start + leading;
  }

  /** A part of what the line shows, without blanks at the edges, as a line of its own. */
  TextLine piece(int from, int to) {
    int begin = Blanks.skip(text, from, to);
    String shown = text.substring(begin, Blanks.skipBack(text, begin, to));
    return new TextLine(shown, shownAt() + begin, end, number, opensPage, 0);
  }

  /** The line up to a place in what it shows. */
  TextLine until(int to) {
    String shown = text.substring(0, Blanks.skipBack(text, 0, to));
    return new TextLine(shown, start, shownAt() + to, number, opensPage, leading);
  }

  /** The line from a place in what it shows on. */
  TextLine from(int from) {
    int begin = Blanks.skip(text, from, text.length());
    return new TextLine(
        text.substring(begin), shownAt() + from, end, number, opensPage, begin - from);
  }

  Span span() {
    return new Span(start, end);
  }

  static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int next(String text, int end) {
    return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
        ? end + 2
        : end + 1;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085';
  }
}
