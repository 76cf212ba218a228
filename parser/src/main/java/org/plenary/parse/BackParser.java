package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.MatterRole;

/** What stands behind the clauses: meeting, documents, signatures, the reasons of a proposal. */
final class BackParser {
  private static final int LONGEST_SIGNATURE = 80;

  private final Lines lines;
  private final Sense sense;
  private final TableParser tables;

  BackParser(Lines lines, Sense sense, TableParser tables) {
    this.lines = lines;
    this.sense = sense;
    this.tables = tables;
  }

  List<Block> parse(int start, int end) {
    List<Block> blocks = new ArrayList<>();
    boolean reasons = false;
    for (int i = start; i < end; i++) {
      if (lines.get(i) instanceof Line.Grid grid) {
        blocks.add(tables.parse(grid.table()).build());
        continue;
      }
      Line.Words line = lines.words(i).orElseThrow();
      reasons |= sense.isReasons(line);
      blocks.add(
          LineLexer.isRule(line.text())
              ? new Block.Rule(line.prose())
              : new Block.Matter(reasons ? MatterRole.REASONS : role(line), line.prose()));
    }
    return blocks;
  }

  private MatterRole role(Line.Words line) {
    if (sense.isMeeting(line)) {
      return MatterRole.MEETING;
    }
    if (FrontParser.isBracketed(line.text())) {
      return MatterRole.HISTORY;
    }
    if (sense.isDate(line)) {
      return MatterRole.DATE;
    }
    if (sense.isAdopted(line)) {
      return MatterRole.ADOPTION;
    }
    boolean other = line.prose().length() > LONGEST_SIGNATURE || sense.isClosingReference(line);
    return other ? MatterRole.OTHER : MatterRole.SIGNATURE;
  }

  /** Where the reasons of a proposal begin in a range; its end when it has none. */
  int reasons(int start, int end) {
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(sense::isReasons).isPresent()) {
        return i;
      }
    }
    return end;
  }
}
