package org.plenary.parse;

import java.util.List;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.MatterRole;

/** The block of a report's cover: fields and what stands under them. */
final class CoverParser {
  private final Lines lines;
  private final Sense sense;
  private final TableParser tables;

  CoverParser(Lines lines, Sense sense, TableParser tables) {
    this.lines = lines;
    this.sense = sense;
    this.tables = tables;
  }

  /**
   * Adds the fields of a range to the front.
   *
   * @return the first line behind the block
   */
  int parse(int start, int end, List<Block> cover) {
    int last = start;
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(sense::isCoverLabel).isPresent()) {
        last = i;
      }
    }
    int i = start;
    while (i < end && (i <= last || isUnderLastField(i, last))) {
      if (lines.get(i) instanceof Line.Grid grid) {
        cover.add(tables.parse(grid.table()).build());
      } else {
        Line.Words line = lines.words(i).orElseThrow();
        cover.add(
            LineLexer.isRule(line.text())
                ? new Block.Rule(line.prose())
                : new Block.Matter(
                    sense.isCoverLabel(line) ? MatterRole.COVER_LABEL : MatterRole.COVER_TEXT,
                    line.prose()));
      }
      i++;
    }
    return i;
  }

  private boolean isUnderLastField(int index, int last) {
    return lines
        .words(index)
        .filter(w -> index == last + 1 || (!w.afterGap() && w.label().isEmpty()))
        .isPresent();
  }
}
