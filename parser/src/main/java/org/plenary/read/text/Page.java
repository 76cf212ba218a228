package org.plenary.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of a text.
 *
 * @param index from 0
 * @param shown its physical lines that are not empty
 */
record Page(int index, List<TextLine> shown) {
  /** How far from its edges a page may have running heads and numbers, in lines that show. */
  private static final int ZONE = 6;

  Page {
    shown = List.copyOf(shown);
  }

  /** The pages that form feeds make, or else page numbers that run; one page for any other text. */
  static List<Page> of(List<TextLine> lines) {
    boolean fed = lines.stream().anyMatch(TextLine::opensPage);
    List<Integer> ends = fed ? feeds(lines) : RunningNumbers.of(lines);
    List<Page> pages = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      add(pages, lines.subList(from, end));
      from = end;
    }
    add(pages, lines.subList(from, lines.size()));
    return pages;
  }

  private static void add(List<Page> pages, List<TextLine> lines) {
    List<TextLine> shown = lines.stream().filter(line -> !line.isEmpty()).toList();
    if (!shown.isEmpty()) {
      pages.add(new Page(pages.size(), shown));
    }
  }

  private static List<Integer> feeds(List<TextLine> lines) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).opensPage()) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** The first lines. */
  List<TextLine> top() {
    return shown.subList(0, Math.min(ZONE, shown.size()));
  }

  /** The last lines, the lowest first. */
  List<TextLine> bottom() {
    List<TextLine> bottom = new ArrayList<>();
    for (int i = shown.size() - 1; i >= 0 && bottom.size() < ZONE; i--) {
      bottom.add(shown.get(i));
    }
    return bottom;
  }
}
