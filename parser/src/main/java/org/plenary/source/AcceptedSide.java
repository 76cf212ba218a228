package org.plenary.source;

import java.util.BitSet;

/**
 * Takes one side of a passage in which tracked changes were kept open: of {@code (Rev. <del>Busan,
 * 2014</del><ins>Dubai, 2018</ins>)} the words {@code (Rev. Dubai, 2018)}.
 */
final class AcceptedSide {
  private final Prose both;
  private final BitSet deleted;

  AcceptedSide(Prose both) {
    this.both = both;
    this.deleted = deletions(both);
  }

  static boolean isNeeded(Prose prose) {
    for (Mark mark : prose.marks()) {
      if (mark instanceof Mark.Change) {
        return true;
      }
    }
    return false;
  }

  static BitSet deletions(Prose prose) {
    BitSet deleted = new BitSet();
    for (Mark mark : prose.marks()) {
      if (isDeletion(mark)) {
        deleted.set(mark.start(), mark.end());
      }
    }
    return deleted;
  }

  private static boolean isDeletion(Mark mark) {
    return mark instanceof Mark.Change change && change.kind() == Mark.Change.Kind.DELETED;
  }

  Prose prose() {
    Prose.Builder accepted = Prose.builder();
    int[] place = new int[both.length() + 1];
    for (int i = 0; i < both.length(); i++) {
      place[i] = accepted.length();
      if (!deleted.get(i)) {
        accepted.append(both.text().substring(i, i + 1), both.sourceOffset(i));
      }
    }
    place[both.length()] = accepted.length();
    if (accepted.length() == 0) {
      accepted.append("", both.sourceOffset(0));
    }
    for (Mark mark : both.marks()) {
      int start = place[mark.start()];
      int end = place[mark.end()];
      if (!(mark instanceof Mark.Change) && (start < end || isStandingPoint(mark))) {
        accepted.mark(mark.over(start, end));
      }
    }
    return accepted.build();
  }

  /** A footnote mark at the edge of deleted words is taken for one that stays. */
  private boolean isStandingPoint(Mark mark) {
    int at = mark.start();
    boolean inside = at > 0 && deleted.get(at - 1) && deleted.get(at);
    boolean itself =
        both.marks().stream()
            .anyMatch(other -> isDeletion(other) && other.start() == at && other.end() == at);
    return at == mark.end() && !inside && !(itself && mark instanceof Mark.NoteAnchor);
  }
}
