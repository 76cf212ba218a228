package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;

/** Breaks drafts whose paragraphs are lines as a mail program or a printer does. */
final class BrokenText {
  private BrokenText() {}

  /**
   * Every paragraph filled into lines.
   *
   * @param width columns; an ideograph takes two
   * @param gaps true for an empty line behind each paragraph
   */
  static String wrap(String text, int width, boolean gaps) {
    List<String> out = new ArrayList<>();
    for (String paragraph : text.split("\\R")) {
      if (!paragraph.isBlank()) {
        out.addAll(lines(paragraph.replace('\t', ' '), width));
        if (gaps) {
          out.add("");
        }
      }
    }
    return String.join("\n", out) + "\n";
  }

  /**
   * Pages with running heads and page numbers, notes at their feet.
   *
   * @param rows lines of a page
   */
  static String print(String text, int width, int rows, String head) {
    List<String> body = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    for (String paragraph : text.split("\\R")) {
      String own = paragraph;
      int note = own.indexOf("[1: ") >= 0 ? own.indexOf("[1: ") : own.indexOf("[2: ");
      if (note >= 0) {
        String words = own.substring(note + 1, own.lastIndexOf(']'));
        notes.add(words.replaceFirst(": \\s*", " "));
        own = own.substring(0, note).stripTrailing();
      }
      own = own.replaceAll("\\[footnoteRef:(\\d+)]", "$1").replace('\t', ' ');
      for (String line : own.isBlank() ? List.<String>of() : lines(own, width)) {
        body.add(line);
        if (body.size() + notes.size() >= rows) {
          pages.add(page(body, notes, head, pages.size() + 1));
        }
      }
      if (!own.isBlank()) {
        body.add("");
      }
    }
    pages.add(page(body, notes, head, pages.size() + 1));
    return String.join("\f", pages);
  }

  private static String page(List<String> body, List<String> notes, String head, int number) {
    StringBuilder page = new StringBuilder(number == 1 ? "" : head + "\n\n");
    page.append(String.join("\n", body)).append('\n');
    if (!notes.isEmpty()) {
      page.append("__________\n").append(String.join("\n", notes)).append('\n');
    }
    page.append("\n26-40404    ").append("– ").append(number).append(" –\n");
    body.clear();
    notes.clear();
    return page.toString();
  }

  private static List<String> lines(String paragraph, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(paragraph)) {
      boolean fits = columns(line) + columns(word.stripTrailing()) <= width;
      if (!fits && line.length() > 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Words with the blank behind them; an ideograph is one, with the marks behind it. */
  private static List<String> words(String paragraph) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      boolean apart = word.length() > 0 && Character.isIdeographic(c);
      if (apart || (word.length() > 0 && word.charAt(word.length() - 1) == ' ' && c != ' ')) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(c);
    }
    words.add(word.toString());
    return words;
  }

  private static int columns(CharSequence text) {
    return text.chars().map(c -> c >= 0x2e80 && c <= 0xff60 ? 2 : 1).sum();
  }
}
