package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Role;
import org.plenary.language.Vocabulary;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.ActType;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.MatterRole;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;

/** One document: finds its parts and has each of them parsed. */
final class DocumentParser {
  /** A cover block has more fields than chance would print. */
  private static final int FEWEST_COVER_FIELDS = 2;

  private final LineLexer lexer;
  private final Lines lines;
  private final Sense sense;
  private final TableParser tables;
  private final List<Part> parts = new ArrayList<>();
  private int annexes;

  DocumentParser(LineLexer lexer, Vocabulary vocabulary, List<Line> all) {
    this.lexer = lexer;
    this.lines = new Lines(all);
    this.sense = new Sense(vocabulary, lines);
    this.tables = new TableParser(lexer);
  }

  Document parse(List<Note> notes) {
    if (coverFields() >= FEWEST_COVER_FIELDS) {
      return report(notes);
    }
    int start = clauseStart();
    return start < 0 ? other(notes) : resolution(start, notes);
  }

  private int coverFields() {
    int fields = 0;
    for (int i = 0; i < Math.min(lines.size(), 40); i++) {
      if (lines.words(i).filter(sense::isCoverLabel).isPresent()) {
        fields++;
      }
    }
    return fields;
  }

  private Document document(
      DocumentKind kind, Family family, Identification identification, List<Note> notes) {
    return new Document(kind, family, sense.vocabulary().language(), identification, parts, notes);
  }

  /** The first line of the clauses; -1 when the document has none. */
  private int clauseStart() {
    for (int i = 0; i < lines.size(); i++) {
      if (sense.isCertainBodyClause(i)) {
        return i + 1;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (sense.isBodyClause(i)) {
        return i + 1;
      }
      if (sense.isCallout(i) || isReason(i) || isNumberedAct(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A paragraph that opens with a phrase of the preamble and ends with a comma. */
  private boolean isReason(int index) {
    return lines
        .words(index)
        .filter(
            w ->
                w.label().isEmpty()
                    && w.endsWithComma()
                    && w.opening().filter(m -> m.mayOpen(Role.PREAMBLE)).isPresent())
        .isPresent();
  }

  private boolean isNumberedAct(int index) {
    return lines
        .words(index)
        .filter(
            w ->
                w.label()
                        .filter(l -> l.firm() && l.isNumber() && l.first().value() == 1)
                        .isPresent()
                    && w.opening().filter(m -> m.mayOpen(Role.OPERATIVE)).isPresent()
                    && w.endsClause())
        .isPresent();
  }

  private Document resolution(int start, List<Note> notes) {
    boolean body = start > 0 && sense.isBodyClause(start - 1);
    FrontParser front = new FrontParser(lines, sense, tables);
    List<Block> frontBlocks = front.parse(0, start, body);
    add(PartKind.FRONT, frontBlocks);
    int annex = firstAnnex(start);
    int back = new BackFinder(lines, sense).backStart(start, annex);
    Family family = family(start, back);
    String house = house(family);
    parts.addAll(new ClauseParser(lexer, lines, sense, tables, house, back).parse(start));
    back(back, annex);
    annexes(annex);
    Identification identification = front.identification();
    return document(kind(identification, family), family, identification, notes);
  }

  private static DocumentKind kind(Identification identification, Family family) {
    if (identification.type() == ActType.DECISION || family == Family.RCC) {
      return DocumentKind.DECISION;
    }
    return identification.type() == ActType.RECOMMENDATION
        ? DocumentKind.RECOMMENDATION
        : DocumentKind.RESOLUTION;
  }

  private static String house(Family family) {
    return switch (family) {
      case UN -> "un";
      case RCC -> "cis";
      case MUNICIPAL -> "mun";
      case ITU, GENERIC -> "itu";
    };
  }

  private Family family(int start, int end) {
    int callouts = 0;
    int leads = 0;
    int whereases = 0;
    for (int i = start; i < end; i++) {
      Line.Words line = lines.words(i).orElse(null);
      if (line == null) {
        continue;
      }
      if (line.opening().filter(DocumentParser::isMunicipal).isPresent()) {
        whereases++;
      }
      if (line.label().isEmpty() && isCommonwealthDecision(line)) {
        return Family.RCC;
      }
      if (sense.isCallout(i)) {
        callouts++;
      } else if (line.opening().isPresent()) {
        leads++;
      }
    }
    if (callouts == 0 && leads == 0) {
      return Family.GENERIC;
    }
    if (whereases * 2 > callouts + leads) {
      return Family.MUNICIPAL;
    }
    return callouts > 0 && callouts * 4 >= leads ? Family.ITU : Family.UN;
  }

  /** {@code WHEREAS}, and nothing else. */
  private static boolean isMunicipal(Vocabulary.Match match) {
    return match.concepts().stream().allMatch(c -> c.id().startsWith("mun."));
  }

  /** {@code Советы решили:}. */
  private boolean isCommonwealthDecision(Line.Words line) {
    return line.endsWithColon()
        && sense
            .decision(line)
            .filter(m -> m.concepts().stream().anyMatch(c -> c.id().startsWith("cis.")))
            .isPresent();
  }

  private int firstAnnex(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (sense.isAnnexHeading(i)) {
        return i;
      }
    }
    return lines.size();
  }

  private void back(int start, int end) {
    List<Block> blocks = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (lines.get(i) instanceof Line.Grid grid) {
        blocks.add(tables.parse(grid.table()).build());
      } else {
        Line.Words line = lines.words(i).orElseThrow();
        blocks.add(
            LineLexer.isRule(line.text())
                ? new Block.Rule(line.prose())
                : new Block.Matter(backRole(line), line.prose()));
      }
    }
    add(PartKind.BACK, blocks);
  }

  private MatterRole backRole(Line.Words line) {
    if (sense.isMeeting(line)) {
      return MatterRole.MEETING;
    }
    return line.prose().length() <= 80 ? MatterRole.SIGNATURE : MatterRole.OTHER;
  }

  private void annexes(int start) {
    int from = start;
    while (from < lines.size()) {
      int end = from + 1;
      while (end < lines.size() && !sense.isAnnexHeading(end)) {
        end++;
      }
      List<Block> blocks = new ArrayList<>();
      lines
          .words(from)
          .ifPresent(line -> blocks.add(new Block.Matter(MatterRole.ANNEX_HEADING, line.prose())));
      annexBody(from + 1, end, blocks);
      from = end;
    }
  }

  private void annexBody(int start, int end, List<Block> blocks) {
    int from = start;
    Line.Words first = lines.words(from).orElse(null);
    boolean title =
        first != null
            && from < end
            && first.label().isEmpty()
            && !first.endsClause()
            && !first.endsWithComma()
            && !LineLexer.isRule(first.text())
            && first.prose().length() <= 250;
    if (title) {
      blocks.add(new Block.Matter(MatterRole.TITLE, first.prose()));
      from++;
    }
    blocks.addAll(new FlowParser(lexer, lines, tables).parse(from, end));
    parts.add(new Part(PartKind.ANNEX, ++annexes, blocks));
  }

  private Document report(List<Note> notes) {
    int cover = 0;
    while (lines.words(cover).filter(sense::isCoverLabel).isEmpty()) {
      cover++;
    }
    FrontParser front = new FrontParser(lines, sense, tables);
    List<Block> blocks = new ArrayList<>(front.parse(0, cover, false));
    int text = front.parseCover(cover, lines.size(), blocks);
    add(PartKind.FRONT, blocks);
    text(text);
    return document(DocumentKind.REPORT, Family.ITU, front.identification(), notes);
  }

  /** Running text and its annexes, with or without headings of their own. */
  private void text(int start) {
    int annex = firstAnnex(start);
    int count = start;
    while (count < annex && lines.words(count).filter(sense::isAnnexCount).isEmpty()) {
      count++;
    }
    List<Block> blocks = new ArrayList<>(new FlowParser(lexer, lines, tables).parse(start, count));
    if (count < annex) {
      Line.Words line = lines.words(count).orElseThrow();
      blocks.add(new Block.Matter(MatterRole.ANNEX_COUNT, line.prose()));
      count++;
    }
    add(PartKind.BACK, blocks);
    if (count < annex) {
      annexBody(count, annex, new ArrayList<>());
    }
    annexes(annex);
  }

  private Document other(List<Note> notes) {
    int from = 0;
    Line.Words first = lines.words(0).orElse(null);
    if (first != null && first.label().isEmpty() && !first.endsClause()) {
      add(PartKind.FRONT, List.of(new Block.Matter(MatterRole.TITLE, first.prose())));
      from = 1;
    }
    text(from);
    return document(DocumentKind.DOCUMENT, Family.GENERIC, Identification.NONE, notes);
  }

  private void add(PartKind kind, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      parts.add(new Part(kind, 0, blocks));
    }
  }
}
