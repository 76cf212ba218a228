package org.plenary.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.source.Mark;

/**
 * How words are marked off from those around them: italic, a link.
 *
 * @param link where they lead, or empty
 */
record Signature(Set<Mark.Emphasis.Kind> kinds, String link) {
  /** That of the character at an offset. */
  static Signature at(List<Mark> marks, int offset) {
    Set<Mark.Emphasis.Kind> kinds = EnumSet.noneOf(Mark.Emphasis.Kind.class);
    for (Mark mark : marks) {
      if (mark instanceof Mark.Emphasis emphasis && covers(mark, offset)) {
        kinds.add(emphasis.kind());
      }
    }
    return new Signature(kinds, link(marks, offset).map(Mark.Link::target).orElse(""));
  }

  static Optional<Mark.Link> link(List<Mark> marks, int offset) {
    return marks.stream()
        .filter(mark -> mark instanceof Mark.Link && covers(mark, offset))
        .map(Mark.Link.class::cast)
        .findFirst();
  }

  private static boolean covers(Mark mark, int offset) {
    return mark.start() <= offset && offset < mark.end();
  }
}
