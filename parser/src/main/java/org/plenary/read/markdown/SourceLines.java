package org.plenary.read.markdown;

import java.util.Arrays;

/** The physical lines of a text; they end in CR, LF or both. */
final class SourceLines {
  private final String text;
  private int[] starts = new int[64];
  private int count;

  SourceLines(String text) {
    this.text = text;
    add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !crlf) {
        add(i + 1);
      }
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  /** The offset behind the line and its break. */
  int end(int line) {
    return line + 1 < count ? starts[line + 1] : text.length();
  }

  /** The offset behind the last character before the break. */
  int contentEnd(int line) {
    int end = end(line);
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** A line without its break. */
  String line(int line) {
    return text.substring(starts[line], contentEnd(line));
  }

  boolean isBlank(int line) {
    for (int i = starts[line]; i < contentEnd(line); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The index of the line that an offset stands on, from 0. */
  int at(int offset) {
    int i = Arrays.binarySearch(starts, 0, count, offset);
    return i >= 0 ? i : -i - 2;
  }

  /** The number that people give that line, from 1. */
  int number(int offset) {
    return at(offset) + 1;
  }
}
