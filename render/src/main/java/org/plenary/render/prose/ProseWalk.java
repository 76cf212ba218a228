package org.plenary.render.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * Walks a passage and tells a {@link ProseSink} of its letters and marks, properly nested.
 *
 * <p>Of {@code [0,6) italic} and {@code [3,9) bold} the first is closed at 6 after the bold inside
 * it, which is opened again. Marks of one kind that overlap count as one, a link inside a link does
 * not count, and a mark never parts a surrogate pair.
 */
public final class ProseWalk {
  private static final Comparator<Mark> OUTER_FIRST = ProseWalk::compare;

  private final String text;
  private final List<Mark> ranges;
  private final List<Mark.NoteAnchor> calls = new ArrayList<>();
  private final ProseSink sink;
  private final Deque<Mark> open = new ArrayDeque<>();

  private ProseWalk(Prose prose, ProseSink sink) {
    this.text = prose.text();
    this.ranges = MarkRanges.of(prose);
    this.sink = sink;
    for (Mark mark : prose.marks()) {
      if (mark instanceof Mark.NoteAnchor anchor) {
        calls.add(anchor);
      }
    }
  }

  /** Walks the passage from its first character to its last. */
  public static void walk(Prose prose, ProseSink sink) {
    new ProseWalk(prose, sink).walk();
  }

  private void walk() {
    int from = 0;
    for (int to : stops()) {
      if (to > from) {
        openFrom(from);
        sink.text(from, to);
      }
      closeAt(to);
      callAt(to);
      from = to;
    }
  }

  private TreeSet<Integer> stops() {
    TreeSet<Integer> stops = new TreeSet<>(List.of(0, text.length()));
    for (Mark range : ranges) {
      stops.add(range.start());
      stops.add(range.end());
    }
    calls.forEach(call -> stops.add(MarkRanges.snap(text, call.start())));
    return stops;
  }

  private void openFrom(int at) {
    ranges.stream()
        .filter(range -> range.start() <= at && at < range.end() && !open.contains(range))
        .sorted(OUTER_FIRST)
        .forEach(this::push);
  }

  private void push(Mark mark) {
    open.push(mark);
    sink.open(mark);
  }

  private void closeAt(int at) {
    while (open.stream().anyMatch(mark -> mark.end() <= at)) {
      sink.close(open.pop());
    }
  }

  private void callAt(int at) {
    for (Mark.NoteAnchor call : calls) {
      if (MarkRanges.snap(text, call.start()) == at) {
        sink.call(call);
      }
    }
  }

  private static int compare(Mark a, Mark b) {
    if (a.start() != b.start()) {
      return Integer.compare(a.start(), b.start());
    }
    return a.end() == b.end()
        ? Integer.compare(rank(a), rank(b))
        : Integer.compare(b.end(), a.end());
  }

  private static int rank(Mark mark) {
    return mark instanceof Mark.Emphasis emphasis ? 2 + emphasis.kind().ordinal() : 0;
  }
}
