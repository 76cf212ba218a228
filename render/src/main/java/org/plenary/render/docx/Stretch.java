package org.plenary.render.docx;

import java.util.Optional;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * What holds for letters between two places where something changes.
 *
 * @param look how they look
 * @param link where they lead
 * @param inserted the change that brought them in
 * @param deleted the change that takes them out; it may take out what another one brought in
 */
record Stretch(
    RunLook look,
    Optional<Mark.Link> link,
    Optional<Mark.Change> inserted,
    Optional<Mark.Change> deleted) {
  /** Letters of which no mark says anything. */
  static final Stretch PLAIN =
      new Stretch(RunLook.PLAIN, Optional.empty(), Optional.empty(), Optional.empty());

  private static final Stretch LEADING =
      new Stretch(RunLook.ITALIC, Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * What the marks say of a range that none of them cuts.
   *
   * @param leading true when it belongs to the phrase that the passage opens with
   */
  static Stretch of(Prose prose, int start, int end, boolean leading) {
    Stretch stretch = leading ? LEADING : PLAIN;
    for (Mark mark : prose.marks()) {
      if (mark.start() > start) {
        return stretch;
      }
      if (mark.end() >= end) {
        stretch = stretch.under(mark);
      }
    }
    return stretch;
  }

  private Stretch under(Mark mark) {
    if (mark instanceof Mark.Emphasis emphasis) {
      return new Stretch(look.with(emphasis.kind()), link, inserted, deleted);
    }
    if (mark instanceof Mark.Link found) {
      return new Stretch(look, Optional.of(found), inserted, deleted);
    }
    if (mark instanceof Mark.Change change) {
      return switch (change.kind()) {
        case INSERTED -> new Stretch(look, link, Optional.of(change), deleted);
        case DELETED -> new Stretch(look, link, inserted, Optional.of(change));
      };
    }
    return this;
  }

  boolean isWrappedLike(Stretch other) {
    return link.equals(other.link)
        && inserted.equals(other.inserted)
        && deleted.equals(other.deleted);
  }
}
