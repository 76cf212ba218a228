package org.plenary.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Place;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.source.Span;

/** Tells where in a file a span of its text stands: line or paragraph, and column. */
public final class Locator {
  private final String text;
  private final boolean inParagraphs;
  private final List<Span> lines;
  private final List<SourceBlock.Paragraph> paragraphs;

  /** A locator for one source. */
  public Locator(SourceDocument source) {
    this.text = source.text();
    this.inParagraphs = source.form() == SourceForm.DOCX;
    this.lines = lines(text);
    this.paragraphs = source.paragraphs();
  }

  /** The lines of a text without the breaks between them. */
  public static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      lines.add(new Span(start, end));
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = pair ? end + 2 : end + 1;
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085';
  }

  /** True when places are paragraphs of a Word file and not lines. */
  public boolean countsParagraphs() {
    return inParagraphs;
  }

  /** Where a span stands. */
  public Position position(Span span) {
    int first = frame(span.start());
    int last = frame(Math.max(span.start(), span.end()));
    Place place = place(first);
    return new Position(
        place.number(),
        place.part(),
        column(first, span.start()),
        place(last).number(),
        column(last, span.end()));
  }

  /** The words of the line or paragraph that an offset stands in. */
  public String excerpt(int offset) {
    Span span = span(frame(offset));
    return text.substring(span.start(), span.end());
  }

  /** The words of a span. */
  public String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  private int column(int frame, int offset) {
    int start = Math.min(span(frame).start(), offset);
    return text.codePointCount(start, offset) + 1;
  }

  private Span span(int frame) {
    return inParagraphs ? paragraphs.get(frame).span() : lines.get(frame);
  }

  private Place place(int frame) {
    if (!inParagraphs) {
      return Place.line(frame + 1);
    }
    return frame < paragraphs.size() ? paragraphs.get(frame).place() : Place.line(1);
  }

  /** The last line or paragraph that does not begin behind an offset. */
  private int frame(int offset) {
    int low = 0;
    int high = (inParagraphs ? paragraphs.size() : lines.size()) - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (span(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
