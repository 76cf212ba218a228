package org.plenary.render.link;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** The links of one unit, by offsets into its squeezed text. */
final class UnitLinks {
  private final List<Mark.Link> links = new ArrayList<>();

  void add(Mark.Link link) {
    links.add(link);
  }

  /** A passage that is the whole unit. */
  Prose into(Prose text) {
    return into(List.of(text)).get(0);
  }

  /** Passages that the unit joins by line ends, as the paragraphs of a footnote are. */
  List<Prose> into(List<Prose> paragraphs) {
    SqueezedText way = new SqueezedText(joined(paragraphs));
    List<Prose> linked = new ArrayList<>();
    int from = 0;
    for (Prose paragraph : paragraphs) {
      linked.add(into(paragraph, from, way));
      from += paragraph.length() + 1;
    }
    return List.copyOf(linked);
  }

  private static String joined(List<Prose> paragraphs) {
    return String.join("\n", paragraphs.stream().map(Prose::text).toList());
  }

  private Prose into(Prose paragraph, int from, SqueezedText way) {
    Prose.Builder out = Prose.builder().append(paragraph);
    int free = 0;
    for (Mark.Link link : links) {
      int start = way.start(link.start()) - from;
      int end = way.end(link.end()) - from;
      boolean inside = start >= free && end > start && end <= paragraph.length();
      if (inside && !isLinked(paragraph, start, end)) {
        out.mark(link.over(start, end));
        free = end;
      }
    }
    return out.build();
  }

  /** The author's own links stay as they are. */
  private static boolean isLinked(Prose text, int start, int end) {
    return text.marks().stream()
        .anyMatch(mark -> mark instanceof Mark.Link && mark.start() < end && mark.end() > start);
  }
}
