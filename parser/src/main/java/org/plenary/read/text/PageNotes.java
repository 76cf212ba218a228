package org.plenary.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;
import org.plenary.source.SourceNote;

/**
 * The footnotes at the foot of the pages: a rule, then {@code 1 Resolution 217 A (III).} Their
 * numbers run through the document; some tools set them on lines of their own, or behind the words.
 */
final class PageNotes {
  private static final int LONGEST_NUMBER = 3;

  /** So many notes may be missing between two pages. */
  private static final int GREATEST_SKIP = 5;

  private final BitSet furniture;
  private final BitSet taken = new BitSet();
  private final List<SourceNote> notes = new ArrayList<>();
  private final SortedMap<Integer, Integer> pageOfNote = new TreeMap<>();
  private int expected = 1;

  PageNotes(List<Page> pages, BitSet furniture) {
    this.furniture = furniture;
    boolean paged = pages.size() > 1 || !furniture.isEmpty();
    for (Page page : paged ? pages : List.<Page>of()) {
      read(page);
    }
  }

  /** The numbers of the lines that are notes or the rules above them. */
  BitSet lines() {
    return taken;
  }

  List<SourceNote> notes() {
    return notes;
  }

  /** The index of the page at whose foot each note stands. */
  SortedMap<Integer, Integer> pages() {
    return pageOfNote;
  }

  private void read(Page page) {
    List<TextLine> shown =
        page.shown().stream().filter(line -> !furniture.get(line.number())).toList();
    int rule = shown.size() - 1;
    while (rule >= 0 && !Shapes.isNoteRule(shown.get(rule).text())) {
      rule--;
    }
    if (rule < 0 || rule + 1 == shown.size()) {
      return;
    }
    List<TextLine> foot = pieces(shown.subList(rule + 1, shown.size()));
    BitSet numbers = numbers(foot);
    int first = numbers.nextSetBit(expected);
    if (first >= expected && first < expected + GREATEST_SKIP) {
      int last = lastOfRun(numbers, first);
      taken.set(shown.get(rule).number());
      foot.forEach(line -> taken.set(line.number()));
      new Foot(foot, first, last).read(page.index());
      expected = last + 1;
    }
  }

  /** The lines cut before each {@code [4: }: notes that a tool had put into the text before. */
  private static List<TextLine> pieces(List<TextLine> lines) {
    List<TextLine> pieces = new ArrayList<>();
    for (TextLine line : lines) {
      String text = line.text();
      int from = 0;
      for (int at = text.indexOf('[', 1); at >= 0; at = text.indexOf('[', at + 1)) {
        if (at + 1 == text.length() || leadingNumber(text.substring(at)) > 0) {
          pieces.add(line.piece(from, at));
          from = at;
        }
      }
      if (!text.substring(from).equals("[")) {
        pieces.add(line.piece(from, text.length()));
      }
    }
    return pieces;
  }

  /** The numbers of notes: those alone on a line, and those in order before the words of one. */
  private BitSet numbers(List<TextLine> foot) {
    BitSet numbers = new BitSet();
    int widest = foot.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    int next = expected;
    for (int i = 0; i < foot.size(); i++) {
      String text = foot.get(i).text();
      int number = leadingNumber(text);
      if (number >= expected && isAlone(text)) {
        numbers.set(number);
      } else if (number >= next
          && number < next + GREATEST_SKIP
          && (i == 0 || text.startsWith("[") || isFinished(foot.get(i - 1).text(), widest))) {
        numbers.set(number);
        next = number + 1;
      }
    }
    return numbers;
  }

  /** The last number of a run in which some may be missing. */
  private static int lastOfRun(BitSet numbers, int first) {
    int last = first;
    int next = numbers.nextSetBit(first + 1);
    while (next > 0 && next - last < GREATEST_SKIP) {
      last = next;
      next = numbers.nextSetBit(last + 1);
    }
    return last;
  }

  /** A note ends with a full stop, or so early that its line was not broken. */
  private static boolean isFinished(String text, int widest) {
    return isAlone(text)
        || ".。)”»؟]".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.length() * 3 < widest * 2;
  }

  /** The number that a line begins with, a blank or nothing behind it; 0 for none. */
  private static int leadingNumber(String text) {
    int from = text.startsWith("[") ? 1 : 0;
    int end = digitsEnd(text, from);
    if (end == from || end - from > LONGEST_NUMBER) {
      return 0;
    }
    boolean number =
        from == 0
            ? end == text.length()
                || Blanks.isBlank(text.charAt(end))
                || (text.charAt(end) == ':' && isBlank(text, end + 1))
            : text.startsWith(":", end);
    return number ? Integer.parseInt(text.substring(from, end)) : 0;
  }

  /** Where the words behind the number begin. */
  private static int behindNumber(String text) {
    int end = digitsEnd(text, text.startsWith("[") ? 1 : 0);
    return Blanks.skip(text, text.startsWith(":", end) ? end + 1 : end, text.length());
  }

  private static boolean isBlank(String text, int at) {
    return at >= text.length() || Blanks.isBlank(text.charAt(at));
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isAlone(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  /** The notes of one page. */
  private final class Foot {
    private final List<TextLine> lines;
    private final int to;
    private int next;
    private final List<TextLine> loose = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();
    private final SortedMap<Integer, Prose.Builder> texts = new TreeMap<>();
    private final int widest;
    private int open;

    Foot(List<TextLine> lines, int from, int to) {
      this.lines = lines;
      this.widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
      this.next = from;
      this.to = to;
    }

    void read(int page) {
      for (int i = 0; i < lines.size(); i++) {
        line(i);
      }
      share();
      texts.forEach(
          (number, text) -> {
            pageOfNote.put(number, page);
            notes.add(
                TextReader.note(
                    Integer.toString(number), text.build().trim(), lines.get(0).number()));
          });
    }

    private void line(int index) {
      TextLine line = lines.get(index);
      int number = leadingNumber(line.text());
      boolean alone = isAlone(line.text());
      if (alone && number > 0 && number <= to && !texts.containsKey(number)) {
        boolean governs =
            index + 1 < lines.size()
                && !isAlone(lines.get(index + 1).text())
                && (index == 0 || !isAlone(lines.get(index - 1).text()));
        waiting.add(number);
        if (governs) {
          waiting.remove(Integer.valueOf(number));
          open(number);
        } else {
          open = 0;
        }
      } else if (number >= next && number <= to && !alone && begins(index)) {
        open(number);
        append(line, behindNumber(line.text()));
      } else if (open > 0) {
        append(line, 0);
      } else {
        loose.add(line);
      }
    }

    /** In order, and behind a line that is finished. */
    private boolean begins(int index) {
      return index == 0
          || lines.get(index).text().startsWith("[")
          || isFinished(lines.get(index - 1).text(), widest);
    }

    private void open(int number) {
      open = number;
      next = Math.max(next, number + 1);
      texts.computeIfAbsent(number, n -> Prose.builder());
    }

    private void append(TextLine line, int from) {
      Prose.Builder text = texts.get(open);
      int start = from;
      while (start < line.text().length() && line.text().charAt(start) <= ' ') {
        start++;
      }
      int origin = line.shownAt() + start;
      if (text.length() > 0) {
        text.append(" ", Math.max(0, origin - 1));
      }
      text.append(line.text().substring(start), origin);
    }

    private Prose.Builder empty(int number) {
      return Prose.builder().append("", lines.get(0).shownAt());
    }

    /** Words whose numbers were set behind them: one note up to each full stop. */
    private void share() {
      List<Integer> numbers = waiting.stream().sorted().toList();
      int at = 0;
      for (TextLine line : loose) {
        int number = numbers.isEmpty() ? texts.firstKey() : numbers.get(at);
        open = number;
        texts.computeIfAbsent(number, n -> Prose.builder());
        append(line, 0);
        if (line.text().endsWith(".") && at + 1 < numbers.size()) {
          at++;
        }
      }
      // A number whose words cannot be told from those of its neighbour still is a note.
      numbers.forEach(number -> texts.computeIfAbsent(number, this::empty));
    }
  }
}
