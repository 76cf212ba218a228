package org.plenary.parse;

import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;

/** A line as people read it who look for what the lexer saw. */
final class LineDescription {
  private LineDescription() {}

  static String of(Line line) {
    if (line instanceof Line.Grid grid) {
      return "table\t" + grid.table().rows().size() + " rows";
    }
    Line.Words words = (Line.Words) line;
    String label =
        words.label().map(LabelCandidate::printed).map(printed -> printed.text()).orElse("");
    String opening = words.opening().map(match -> match.concepts().get(0).id()).orElse("");
    return words.place().number() + "\t" + label + "\t" + opening + "\t" + words.body().text();
  }
}
