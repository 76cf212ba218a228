package org.plenary.source;

/**
 * A half-open range of UTF-16 offsets into {@link SourceDocument#text()}.
 *
 * <p>In {@code "a)⇥that"} the label is {@code Span(0, 2)}.
 *
 * @param start the first offset, not negative
 * @param end the offset behind the last, not below {@code start}
 * @throws IllegalArgumentException when the two are out of order
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The smallest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
