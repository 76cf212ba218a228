package org.plenary.read.docx;

import java.util.List;
import java.util.function.Supplier;
import org.plenary.source.Mark;
import org.plenary.source.Numbering;

/**
 * Counts the numbered paragraphs of a text whose tracked changes may be kept open.
 *
 * <p>A paragraph that is deleted and one that is inserted never stand in one list: of {@code 1.
 * one}, {@code 2. gone} (deleted) and {@code two}, the last is 2 as it is when the changes are
 * accepted, and the deleted one is 2 as it was before them.
 */
final class ListCounters {
  private final ListCounter adopted;
  private final ListCounter original;
  private final boolean bothSides;

  ListCounters(Supplier<ListCounter> counter, Changes policy) {
    adopted = counter.get();
    original = counter.get();
    bothSides = policy.mark();
  }

  /**
   * Counts a paragraph.
   *
   * @param level from 0
   * @param changes what was done to the paragraph as a whole or to its mark
   */
  Numbering count(
      NumberingTable.Numbers list, int level, List<ParagraphProperties.Change> changes) {
    if (!bothSides) {
      return adopted.count(list, level);
    }
    boolean deleted = has(changes, Mark.Change.Kind.DELETED);
    if (!has(changes, Mark.Change.Kind.INSERTED)) {
      Numbering before = original.count(list, level);
      return deleted ? before : adopted.count(list, level);
    }
    return deleted ? Numbering.NONE : adopted.count(list, level);
  }

  private static boolean has(List<ParagraphProperties.Change> changes, Mark.Change.Kind kind) {
    return changes.stream().anyMatch(change -> change.kind() == kind);
  }
}
