package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.Family;
import org.plenary.model.MatterRole;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Prose;

/**
 * Annexes: running text, or a resolution of its own.
 *
 * <p>The number line, the body clause and the callouts of an annexed resolution stand in the part
 * {@link PartKind#ANNEX}, so that the document that has the annex keeps its own preamble and acts.
 */
final class AnnexParser {
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_HEADING = 120;

  private final LineLexer lexer;
  private final Lines lines;
  private final Sense sense;
  private final TableParser tables;
  private final NumberLines numbers;
  private final List<Part> parts = new ArrayList<>();

  AnnexParser(LineLexer lexer, Lines lines, Sense sense, TableParser tables, NumberLines numbers) {
    this.lexer = lexer;
    this.lines = lines;
    this.sense = sense;
    this.tables = tables;
    this.numbers = numbers;
  }

  /** The annexes that a range consists of, each with its heading first. */
  List<Part> parse(int start, int end) {
    int from = start;
    while (from < end) {
      int next = from + 1;
      while (next < end && !sense.annexes().isAnnexHeading(next)) {
        next++;
      }
      List<Block> blocks = new ArrayList<>();
      lines
          .words(from)
          .ifPresent(line -> blocks.add(new Block.Matter(MatterRole.ANNEX_HEADING, line.prose())));
      add(from + 1, next, blocks);
      from = next;
    }
    return parts;
  }

  /** Adds an annex whose heading, if it has one, is among the blocks already. */
  void add(int start, int end, List<Block> blocks) {
    int clauses = new ClauseStart(lines, sense, numbers).findInAnnex(start, end);
    if (clauses >= 0) {
      resolution(start, clauses, end, blocks);
    } else {
      text(start, end, blocks);
    }
    parts.add(new Part(PartKind.ANNEX, parts.size() + 1, blocks));
  }

  private void resolution(int start, int clauses, int end, List<Block> blocks) {
    boolean body = clauses > start && sense.isBodyClause(clauses - 1);
    SectionMarks sections = new SectionMarks(lexer, lines, sense);
    FrontParser front = new FrontParser(lines, sense, tables, numbers, sections);
    blocks.addAll(front.parse(start, clauses, body));
    int back = new BackFinder(lines, sense).backStart(clauses, end);
    Family family = new Families(lines, sense).of(clauses, back);
    ClauseParser parser =
        new ClauseParser(lexer, lines, sense, tables, sections, Families.house(family), back);
    parser.parse(clauses).forEach(part -> blocks.addAll(part.content()));
    blocks.addAll(new BackParser(lines, sense, tables).parse(back, end));
  }

  private void text(int start, int end, List<Block> blocks) {
    int from = styledHead(start, end, blocks);
    if (from == start) {
      from = headGoingOn(start, end, blocks);
      from = title(from, end, blocks);
    }
    blocks.addAll(new FlowParser(lexer, lines, tables).parse(from, end));
  }

  /** {@code к Решению Совета}, {@code от 4 мая 2031 г. № 99} under {@code ПРИЛОЖЕНИЕ}. */
  private int headGoingOn(int start, int end, List<Block> blocks) {
    int from = start;
    while (from < end && lines.words(from).filter(AnnexParser::goesOnHeading).isPresent()) {
      blocks.add(new Block.Matter(MatterRole.HISTORY, lines.words(from).orElseThrow().prose()));
      from++;
    }
    return from;
  }

  private static boolean goesOnHeading(Line.Words line) {
    return line.label().isEmpty()
        && line.startsSmall()
        && !line.endsClause()
        && !line.endsWithComma()
        && line.prose().length() <= LONGEST_HEADING;
  }

  /** The title with a line that goes on it: {@code ИЗМЕНЕНИЯ,}, {@code вносимые в перечень}. */
  private int title(int start, int end, List<Block> blocks) {
    Line.Words first = lines.words(start).orElse(null);
    Line.Words second = start + 1 < end ? lines.words(start + 1).orElse(null) : null;
    boolean goesOn = second != null && goesOnHeading(second) && !second.afterGap();
    boolean title =
        first != null
            && start < end
            && first.label().isEmpty()
            && lexer.alone(first).isEmpty()
            && !first.endsClause()
            && (!first.endsWithComma() || goesOn)
            && !LineLexer.isRule(first.text())
            && first.prose().length() <= LONGEST_TITLE;
    if (!title) {
      return start;
    }
    Prose.Builder words = Prose.builder().append(first.prose());
    if (goesOn) {
      words.append(" ", Math.max(0, second.prose().span().start() - 1)).append(second.prose());
    }
    blocks.add(new Block.Matter(MatterRole.TITLE, words.build()));
    return goesOn ? start + 2 : start + 1;
  }

  /** Takes the lines that a template calls title or history of an annex. */
  private int styledHead(int start, int end, List<Block> blocks) {
    int from = start;
    while (from < end) {
      Line.Words line = lines.words(from).orElse(null);
      MatterRole role = line == null ? MatterRole.OTHER : Looks.inAnnex(line);
      if (role == MatterRole.OTHER) {
        return from;
      }
      blocks.add(new Block.Matter(role, line.prose()));
      from++;
    }
    return from;
  }
}
