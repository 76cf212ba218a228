package org.plenary.read.markdown;

import java.util.List;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * The words of one Markdown paragraph as they stand on its physical lines.
 *
 * @param words without marks
 * @param lines the lines in order, at least one
 * @param ranges the marks that cover letters
 * @param calls where footnotes are called
 */
record Passage(Prose words, List<Row> lines, List<Range> ranges, List<Call> calls) {
  /**
   * One physical line: a range of the words without the break behind it.
   *
   * @param hard true when the author wants a new line behind it
   */
  record Row(int start, int end, boolean hard) {}

  /**
   * A mark.
   *
   * @param star true when it was written with stars or underscores and not as an element
   */
  record Range(Mark mark, boolean star) {}

  /** A call of a note, and the line it stands on. */
  record Call(String note, int at, int line) {}
}
