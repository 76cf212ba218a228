package org.plenary.read.text;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Blanks;
import org.plenary.source.Span;

/**
 * Page numbers that a PDF left at the ends of sentences: {@code … in the Report, – 173 –} and, at
 * the beginning of the next line, {@code RES125-2}.
 *
 * <p>The one is believed where the other follows, where the text ends, or where several run through
 * it; the other only behind the one.
 */
final class GluedNumbers {
  private static final int FEWEST_OF_RUN = 2;

  private final String text;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  GluedNumbers(String text) {
    this.text = text;
    List<TextLine> printed = TextLine.of(text);
    boolean several = printed.stream().filter(line -> tail(line) > 0).count() >= FEWEST_OF_RUN;
    boolean behind = false;
    for (int i = 0; i < printed.size(); i++) {
      TextLine line = printed.get(i);
      if (behind && !line.isEmpty()) {
        line = withoutHead(line);
        behind = false;
      }
      int tail = tail(line);
      if (tail > 0 && (several || isBeforePage(printed, i))) {
        spans.add(new Span(line.shownAt() + tail, line.end()));
        line = line.until(tail);
        behind = true;
      }
      lines.add(line);
    }
  }

  /** The physical lines without such numbers. */
  List<TextLine> lines() {
    return lines;
  }

  /** Where the numbers stand, in order. */
  List<Span> spans() {
    return spans;
  }

  /** What is left out of the lines, one number each. */
  List<String> words() {
    return spans.stream().map(span -> text.substring(span.start(), span.end()).trim()).toList();
  }

  private TextLine withoutHead(TextLine line) {
    int end = 0;
    while (end < line.text().length() && !Blanks.isBlank(line.text().charAt(end))) {
      end++;
    }
    if (!RunningNumbers.isLaterPage(line.text().substring(0, end))) {
      return line;
    }
    spans.add(new Span(line.shownAt(), line.shownAt() + end));
    return line.from(end);
  }

  /** Nothing follows, or the number of an act's next page. */
  private static boolean isBeforePage(List<TextLine> lines, int index) {
    for (TextLine line : lines.subList(index + 1, lines.size())) {
      if (!line.isEmpty()) {
        int end = line.text().indexOf(' ');
        return RunningNumbers.isLaterPage(end < 0 ? line.text() : line.text().substring(0, end));
      }
    }
    return true;
  }

  /** Where {@code – 173 –} begins behind other words; 0 when the line does not end so. */
  private static int tail(TextLine line) {
    String shown = line.text();
    int last = shown.length() - 1;
    int dash = last > 0 ? shown.lastIndexOf(shown.charAt(last), last - 1) : -1;
    boolean number =
        dash > 1
            && Blanks.isBlank(shown.charAt(dash - 1))
            && Blanks.isBlank(shown.charAt(dash + 1))
            && RunningNumbers.isDressed(shown.substring(dash));
    return number ? dash : 0;
  }
}
