package org.plenary.parse;

import java.util.Optional;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Label;
import org.plenary.source.Prose;

/**
 * Finds the headings that divide a resolution into parts A and B or sections I and II, in order:
 * {@code II} with {@code Boats} on the next line, {@code A. HARBOURS}.
 */
final class SectionMarks {
  private static final int LONGEST_HEADING = 160;

  /** Between a section's letter and its clauses: its title and the organ. */
  private static final int CLAUSE_REACH = 3;

  private final LineLexer lexer;
  private final Lines lines;
  private final Sense sense;
  private Label last = Label.NONE;

  SectionMarks(LineLexer lexer, Lines lines, Sense sense) {
    this.lexer = lexer;
    this.lines = lines;
    this.sense = sense;
  }

  /**
   * A heading of a section.
   *
   * @param heading its words without the label, which may be none
   * @param lines how many lines it takes
   */
  record Mark(Label label, Prose heading, int lines) {}

  /** The heading at a line; the sections before it have been asked for. */
  Optional<Mark> at(int index) {
    Line.Words line = lines.words(index).orElse(null);
    if (line == null) {
      return Optional.empty();
    }
    Optional<Mark> mark = alone(index, line).or(() -> titled(line));
    Optional<Mark> found = mark.filter(m -> clausesBehind(index + m.lines()));
    found.ifPresent(m -> last = m.label());
    return found;
  }

  private Optional<Mark> alone(int index, Line.Words line) {
    return lexer
        .alone(line)
        .flatMap(this::next)
        .map(
            label -> {
              Optional<Line.Words> title =
                  lines.words(index + 1).filter(w -> isTitle(index + 1, w));
              return title
                  .map(t -> new Mark(label, t.prose(), 2))
                  .orElseGet(() -> new Mark(label, Prose.EMPTY, 1));
            });
  }

  private Optional<Mark> titled(Line.Words line) {
    return line.label()
        .filter(label -> isHeadingShaped(line))
        .flatMap(this::next)
        .map(label -> new Mark(label, line.body(), 1));
  }

  /** The reading that goes on from the section before, or begins: Roman numbers and capitals. */
  private Optional<Label> next(LabelCandidate candidate) {
    return candidate.readings().stream()
        .filter(label -> counts(label.kind()))
        .filter(
            label ->
                label.value() == last.value() + 1 && (last.isNone() || label.kind() == last.kind()))
        .findFirst();
  }

  private static boolean counts(Label.Kind kind) {
    return switch (kind) {
      case UPPER_ROMAN, UPPER_LETTER, CHINESE -> true;
      case NONE, NUMBER, COMPOUND, LETTER, CYRILLIC, ARABIC, ROMAN, BULLET -> false;
    };
  }

  private boolean isTitle(int index, Line.Words line) {
    return line.label().isEmpty()
        && isHeadingShaped(line)
        && !sense.isBodyClause(index)
        && !sense.callouts().isCallout(index);
  }

  private static boolean isHeadingShaped(Line.Words line) {
    return !line.endsClause()
        && !line.endsWithComma()
        && !line.startsSmall()
        && line.opening().isEmpty()
        && line.prose().length() <= LONGEST_HEADING;
  }

  private boolean clausesBehind(int index) {
    for (int i = index; i < index + CLAUSE_REACH; i++) {
      boolean clause =
          sense.isBodyClause(i)
              || sense.isReason(i)
              || sense.isNumberedAct(i)
              || sense.callouts().isCallout(i)
              || lines.words(i).filter(w -> w.opening().isPresent() && w.endsClause()).isPresent();
      if (clause) {
        return true;
      }
    }
    return false;
  }
}
