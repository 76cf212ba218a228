package org.plenary.render.prose;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** The marks of a passage that cover letters, without those that say the same twice. */
public final class MarkRanges {
  private MarkRanges() {}

  /**
   * Emphasis of each kind joined where it touches, links that do not overlap, and tracked changes;
   * in the order of their starts.
   */
  public static List<Mark> of(Prose prose) {
    List<Mark> ranges = new ArrayList<>();
    for (Mark mark : prose.marks()) {
      int start = snap(prose.text(), mark.start());
      int end = snap(prose.text(), mark.end());
      if (start < end) {
        add(ranges, mark.over(start, end));
      }
    }
    return ranges;
  }

  /** The same offset, or the one behind the surrogate pair that it would part. */
  public static int snap(String text, int offset) {
    return offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        ? offset + 1
        : offset;
  }

  private static void add(List<Mark> ranges, Mark mark) {
    for (int i = ranges.size() - 1; i >= 0; i--) {
      Mark earlier = ranges.get(i);
      if (sameEmphasis(earlier, mark) && mark.start() <= earlier.end()) {
        ranges.set(i, earlier.over(earlier.start(), Math.max(earlier.end(), mark.end())));
        return;
      }
      if (isLink(earlier) && isLink(mark) && mark.start() < earlier.end()) {
        return;
      }
    }
    ranges.add(mark);
  }

  private static boolean sameEmphasis(Mark one, Mark other) {
    return one instanceof Mark.Emphasis a
        && other instanceof Mark.Emphasis b
        && a.kind() == b.kind();
  }

  private static boolean isLink(Mark mark) {
    return mark instanceof Mark.Link;
  }
}
