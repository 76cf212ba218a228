package org.plenary.render.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.render.prose.MarkRanges;
import org.plenary.render.prose.ProseSink;
import org.plenary.render.prose.ProseWalk;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** One passage with its marks as Markdown. */
final class MarkdownProse implements ProseSink {
  private final StringBuilder out;
  private final MarkdownNotes notes;
  private final Place place;
  private final Escapes escapes;
  private final int offset;
  private final Stars stars;
  private final List<Integer> calls;

  private MarkdownProse(
      StringBuilder out,
      Prose piece,
      int offset,
      Escapes escapes,
      Place place,
      MarkdownNotes notes) {
    this.out = out;
    this.notes = notes;
    this.place = place;
    this.escapes = escapes;
    this.offset = offset;
    this.stars = new Stars(piece.text(), MarkRanges.of(piece));
    this.calls = calls(piece);
  }

  /** A passage without a lead. */
  static String of(Prose prose, Place place, MarkdownNotes notes) {
    StringBuilder out = new StringBuilder(notes.places().anchor(prose));
    Prose words = place == Place.HEADING ? HeadingWords.of(prose) : prose;
    Escapes escapes = Escapes.of(words.text(), place, edges(words, 0));
    ProseWalk.walk(words, new MarkdownProse(out, words, 0, escapes, place, notes));
    return out.toString();
  }

  /** A passage whose first {@code length} characters are emphasised, whatever italics they had. */
  static String led(Prose prose, int length, Place place, MarkdownNotes notes) {
    int lead = MarkRanges.snap(prose.text(), length);
    if (lead == 0) {
      return of(prose, place, notes);
    }
    StringBuilder out = new StringBuilder(notes.places().anchor(prose));
    Escapes escapes = Escapes.of(prose.text(), place, edges(prose, lead));
    boolean stars = place != Place.HTML && Stars.canEnd(prose, lead);
    Prose phrase = upright(prose.slice(0, lead));
    Prose rest = prose.slice(lead, prose.length());
    out.append(stars ? "*" : "<em>");
    ProseWalk.walk(phrase, new MarkdownProse(out, phrase, 0, escapes, place, notes));
    out.append(stars ? "*" : "</em>");
    if (lead < prose.length()) {
      ProseWalk.walk(rest, new MarkdownProse(out, rest, lead, escapes, place, notes));
    }
    return out.toString();
  }

  @Override
  public void open(Mark mark) {
    if (mark instanceof Mark.Link link && isBracketed(link)) {
      out.append('[');
    } else {
      out.append(sign(mark).isEmpty() ? Tag.open(placed(mark)) : sign(mark));
    }
  }

  @Override
  public void close(Mark mark) {
    if (mark instanceof Mark.Link link && isBracketed(link)) {
      out.append("](")
          .append(LinkTarget.of(notes.places().ledTo(link.target()), place))
          .append(')');
    } else {
      out.append(sign(mark).isEmpty() ? Tag.close(mark) : sign(mark));
    }
  }

  private Mark placed(Mark mark) {
    return mark instanceof Mark.Link link
        ? new Mark.Link(notes.places().ledTo(link.target()), link.start(), link.end())
        : mark;
  }

  @Override
  public void text(int start, int end) {
    escapes.append(out, start + offset, end + offset);
  }

  @Override
  public void call(Mark.NoteAnchor anchor) {
    out.append("[^").append(notes.label(anchor.note())).append(']');
  }

  /** A note that is called inside a link would end it for some readers; an element does not end. */
  private boolean isBracketed(Mark.Link link) {
    return place != Place.HTML
        && calls.stream().noneMatch(at -> link.start() < at && at < link.end());
  }

  private String sign(Mark mark) {
    return place == Place.HTML ? "" : stars.of(mark);
  }

  private static Prose upright(Prose prose) {
    Prose.Builder upright = Prose.builder().append(prose.text(), 0);
    prose.marks().stream().filter(mark -> !isItalic(mark)).forEach(upright::mark);
    return upright.build();
  }

  private static boolean isItalic(Mark mark) {
    return mark instanceof Mark.Emphasis emphasis && emphasis.kind() == Mark.Emphasis.Kind.ITALIC;
  }

  private static Set<Integer> edges(Prose prose, int lead) {
    Set<Integer> edges = new HashSet<>();
    if (lead > 0) {
      edges.add(lead);
    }
    List<Mark> ranges = MarkRanges.of(prose);
    for (Mark range : ranges) {
      edges.add(range.start());
      edges.add(range.end());
    }
    edges.addAll(calls(prose));
    return edges;
  }

  private static List<Integer> calls(Prose prose) {
    return prose.marks().stream()
        .filter(Mark.NoteAnchor.class::isInstance)
        .map(mark -> MarkRanges.snap(prose.text(), mark.start()))
        .toList();
  }
}
