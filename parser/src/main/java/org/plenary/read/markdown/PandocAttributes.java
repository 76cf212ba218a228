package org.plenary.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Covers the attributes that pandoc writes: {@code [text]{.underline}}, {@code # Title {#title}}.
 *
 * <p>A brace that the author typed has a backslash there, and no dot or hash behind it elsewhere.
 */
final class PandocAttributes {
  private static final int LONGEST = 300;
  private static final String UNDERLINE = ".underline";
  private static final String UNDERLINE_SHORT = ".ul";

  private final MaskedText masked;
  private final SourceLines lines;
  private final String text;

  PandocAttributes(MaskedText masked, SourceLines lines) {
    this.masked = masked;
    this.lines = lines;
    this.text = masked.text();
  }

  /** Covers all of them from an offset on. */
  void cover(int from) {
    if (text.indexOf('{', from) < 0) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = lines.at(from); i < lines.count(); i++) {
      if (lines.isBlank(i)) {
        open.clear();
      } else {
        line(lines.start(i), lines.contentEnd(i), open);
      }
    }
  }

  private void line(int start, int end, Deque<Integer> open) {
    for (int i = start; i < end; i++) {
      char c = masked.shownAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']') {
        Integer opened = open.poll();
        int close = attributesEnd(i + 1, end);
        if (opened != null && close > 0) {
          masked.span(opened, i, close, element(i + 1, close));
          i = close - 1;
        }
      } else if (c == '{') {
        i = other(start, i, end);
      }
    }
  }

  /** Behind the target of a link, behind code, at the end of a heading. */
  private int other(int start, int at, int end) {
    int close = attributesEnd(at, end);
    if (close < 0 || at == start) {
      return at;
    }
    char before = text.charAt(at - 1);
    boolean heading =
        text.substring(start, at).stripLeading().startsWith("#")
            && text.substring(close, end).isBlank();
    if (heading) {
      masked.blank(at, close);
    } else if (before == ')' || before == '`') {
      masked.drop(at, close);
    } else {
      return at;
    }
    return close - 1;
  }

  /** The offset behind attributes that begin there; -1 when there are none. */
  private int attributesEnd(int at, int end) {
    boolean begins =
        at + 2 < end && text.charAt(at) == '{' && ".#-".indexOf(text.charAt(at + 1)) >= 0;
    int close = begins ? text.indexOf('}', at) : -1;
    return close >= 0 && close < end && close - at <= LONGEST ? close + 1 : -1;
  }

  private String element(int from, int to) {
    String attributes = text.substring(from + 1, to - 1);
    boolean underline = attributes.equals(UNDERLINE) || attributes.equals(UNDERLINE_SHORT);
    return underline ? "u" : "span";
  }
}
