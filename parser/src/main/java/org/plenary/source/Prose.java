package org.plenary.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The words of a passage exactly as the author wrote them, with their marks and the way back to the
 * file.
 *
 * <p>{@code развивающимся странам[footnoteRef:1] и} becomes the text {@code развивающимся странам
 * и} with a {@link Mark.NoteAnchor} at 21, and {@link #sourceOffset} still tells where each letter
 * stood. Immutable. Two are equal when they read the same, wherever they stand.
 */
public final class Prose {
  private static final int[] ONE_START = {0};

  /** No words at all. */
  public static final Prose EMPTY = of("", 0);

  /** Shared by all passages that were cut out of one, so that no word is kept twice. */
  private final String whole;

  private final int from;
  private final int length;
  private final int[] starts;
  private final int[] origins;
  private final List<Mark> marks;

  private Prose(String whole, int from, int length, int[] starts, int[] origins, List<Mark> marks) {
    this.whole = whole;
    this.from = from;
    this.length = length;
    this.starts = starts;
    this.origins = origins;
    this.marks = marks;
  }

  /** Words that stand in the source one after the other from {@code origin} on. */
  public static Prose of(String text, int origin) {
    return of(text, origin, List.of());
  }

  /**
   * Words that stand in the source one after the other, with their marks.
   *
   * @throws IllegalArgumentException when a mark reaches out of the text
   */
  public static Prose of(String text, int origin, List<Mark> marks) {
    marks.forEach(mark -> checkInside(mark, text.length()));
    return new Prose(text, 0, text.length(), ONE_START, new int[] {origin}, sorted(marks));
  }

  private static void checkInside(Mark mark, int length) {
    if (mark.start() < 0 || mark.end() > length || mark.end() < mark.start()) {
      throw new IllegalArgumentException("mark outside the text: " + mark);
    }
  }

  private static List<Mark> sorted(List<Mark> marks) {
    if (marks.size() < 2) {
      return List.copyOf(marks);
    }
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        (a, b) ->
            a.start() == b.start()
                ? Integer.compare(a.end(), b.end())
                : Integer.compare(a.start(), b.start()));
    return List.copyOf(sorted);
  }

  /** Words with no place in any source, for text that comes from a model and not from a file. */
  public static Prose of(String text) {
    return of(text, 0);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The words, without labels of marks. Never normalised. */
  public String text() {
    return whole.substring(from, from + length);
  }

  /** In the order of their starts. */
  public List<Mark> marks() {
    return marks;
  }

  public int length() {
    return length;
  }

  public boolean isEmpty() {
    return length == 0;
  }

  /** True when there is nothing to read: no letter, digit or sign, and no mark. */
  public boolean isBlank() {
    return marks.isEmpty() && Blanks.onlyBlanks(whole, from, from + length);
  }

  /** Where the character at {@code index} stands in {@link SourceDocument#text()}. */
  public int sourceOffset(int index) {
    int i = Arrays.binarySearch(starts, index);
    if (i < 0) {
      i = -i - 2;
    } else {
      while (i + 1 < starts.length && starts[i + 1] == index) {
        i++;
      }
    }
    return origins[i] + index - starts[i];
  }

  /** The span of the source from the first character to the last. */
  public Span span() {
    return span(0, length);
  }

  /** The span of the source that the characters from {@code from} to before {@code to} cover. */
  public Span span(int from, int to) {
    int start = sourceOffset(from);
    return new Span(start, to > from ? Math.max(start, sourceOffset(to - 1) + 1) : start);
  }

  /**
   * A part of this passage. A mark is cut at the edges; a footnote mark at an edge stays on the
   * side of the words before it.
   *
   * @throws IndexOutOfBoundsException when the range is not inside the text
   */
  public Prose slice(int start, int end) {
    if (start == 0 && end == length) {
      return this;
    }
    Objects.checkFromToIndex(start, end, length);
    return new Builder().place(this, start, end).over(whole, from + start, end - start);
  }

  /**
   * The words as they would be adopted: without those of deletions that were kept open, and without
   * the marks of changes. {@code (Rev. <del>Busan, 2014</del><ins>Dubai, 2018</ins>)} becomes
   * {@code (Rev. Dubai, 2018)}.
   */
  public Prose accepted() {
    return AcceptedSide.isNeeded(this) ? new AcceptedSide(this).prose() : this;
  }

  /** Which characters belong to deletions that were kept open. */
  public BitSet deletions() {
    return AcceptedSide.deletions(this);
  }

  /**
   * Without blanks at the edges; no mark is lost: a footnote that is called behind the blank at the
   * end is called at the end of the words.
   */
  public Prose trim() {
    int start = Blanks.skip(whole, from, from + length) - from;
    int end = Blanks.skipBack(whole, from + start, from + length) - from;
    List<Mark> outside =
        marks.stream()
            .filter(mark -> mark.start() == mark.end())
            .filter(mark -> mark.start() > end || start > 0 && mark.start() <= start)
            .toList();
    if (outside.isEmpty()) {
      return slice(start, end);
    }
    Builder builder = new Builder().append(slice(start, end));
    for (Mark mark : outside) {
      int at = mark.start() > end ? end - start : 0;
      builder.mark(mark.over(at, at));
    }
    return builder.build();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Prose other && text().equals(other.text()) && marks.equals(other.marks);
  }

  @Override
  public int hashCode() {
    return text().hashCode() * 31 + marks.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }

  /** Puts a passage together from pieces of the source. Used by readers. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private int[] starts = new int[4];
    private int[] origins = new int[4];
    private int segments;

    /** How many characters there are so far: the place of the next mark. */
    public int length() {
      return text.length();
    }

    /**
     * Adds words that stand in the source from {@code origin} on; no words at all, put first, say
     * where an empty passage stands.
     */
    public Builder append(CharSequence words, int origin) {
      int at = text.length();
      if (words.length() > 0 || segments == 0) {
        segment(at, origin);
        text.append(words);
      }
      return this;
    }

    /** Adds all of another passage. */
    public Builder append(Prose other) {
      place(other, 0, other.length());
      text.append(other.whole, other.from, other.from + other.length);
      return this;
    }

    /** Takes over where a part of another passage stands, and its marks, but not its words. */
    private Builder place(Prose other, int from, int to) {
      int shift = text.length() - from;
      for (int i = 0; i < other.starts.length; i++) {
        int start = Math.max(other.starts[i], from);
        int end = Math.min(i + 1 < other.starts.length ? other.starts[i + 1] : other.length(), to);
        if (start < end
            || (from == to
                && other.sourceOffset(from) == other.origins[i] + start - other.starts[i])) {
          segment(start + shift, other.origins[i] + start - other.starts[i]);
        }
      }
      for (Mark mark : other.marks) {
        boolean point = mark.start() == mark.end();
        boolean inside =
            point
                ? (mark.start() > from || (mark.start() == from && from == 0)) && mark.start() <= to
                : mark.start() < to && mark.end() > from;
        if (inside) {
          marks.add(
              mark.over(Math.max(mark.start(), from) + shift, Math.min(mark.end(), to) + shift));
        }
      }
      return this;
    }

    /** Adds a mark; its range may reach to the end of what is there already. */
    public Builder mark(Mark mark) {
      checkInside(mark, text.length());
      marks.add(mark);
      return this;
    }

    private void segment(int start, int origin) {
      if (segments > 0) {
        int last = segments - 1;
        if (starts[last] == start) {
          origins[last] = origin;
          return;
        }
        if (origins[last] + start - starts[last] == origin) {
          return;
        }
      } else if (start > 0) {
        throw new IllegalStateException("text without an origin");
      }
      if (segments == starts.length) {
        starts = Arrays.copyOf(starts, segments * 2);
        origins = Arrays.copyOf(origins, segments * 2);
      }
      starts[segments] = start;
      origins[segments++] = origin;
    }

    public Prose build() {
      return over(text.toString(), 0, text.length());
    }

    private Prose over(String words, int from, int length) {
      if (segments == 0) {
        segment(0, 0);
      }
      int[] where = segments == 1 ? ONE_START : Arrays.copyOf(starts, segments);
      return new Prose(words, from, length, where, Arrays.copyOf(origins, segments), sorted(marks));
    }
  }
}
