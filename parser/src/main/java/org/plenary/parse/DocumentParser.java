package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
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

  /** The cover block stands on the first page. */
  private static final int COVER_REACH = 40;

  private final LineLexer lexer;
  private final Lines lines;
  private final Sense sense;
  private final TableParser tables;
  private final NumberLines numbers;
  private final SectionMarks sections;
  private final List<Part> parts = new ArrayList<>();

  DocumentParser(LineLexer lexer, Vocabulary vocabulary, List<Line> all) {
    this.lexer = lexer;
    this.lines = new Lines(all);
    this.sense = new Sense(vocabulary, lines);
    this.tables = new TableParser(lexer);
    this.numbers = new NumberLines(lines, new Identifier(vocabulary));
    this.sections = new SectionMarks(lexer, lines, sense);
  }

  Document parse(List<Note> notes) {
    if (coverFields() >= FEWEST_COVER_FIELDS) {
      return report(notes);
    }
    int start = new ClauseStart(lines, sense, numbers).find();
    if (start >= 0) {
      return resolution(start, notes);
    }
    boolean proposal = lines.words(0).filter(sense::isProposal).isPresent();
    return proposal ? bareProposal(notes) : other(notes);
  }

  private int coverFields() {
    int fields = 0;
    for (int i = 0; i < Math.min(lines.size(), COVER_REACH); i++) {
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

  private Document resolution(int start, List<Note> notes) {
    boolean body = start > 0 && sense.isBodyClause(start - 1);
    FrontParser front = front();
    add(PartKind.FRONT, front.parse(0, start, body));
    BackParser backs = new BackParser(lines, sense, tables);
    int reasons = backs.reasons(start, lines.size());
    int annex = firstAnnex(start, reasons);
    int back = new BackFinder(lines, sense).backStart(start, annex);
    Family family = new Families(lines, sense).of(start, back);
    String house = Families.house(family);
    parts.addAll(new ClauseParser(lexer, lines, sense, tables, sections, house, back).parse(start));
    add(PartKind.BACK, backs.parse(back, annex));
    parts.addAll(annexes().parse(annex, reasons));
    add(PartKind.BACK, backs.parse(reasons, lines.size()));
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

  /** {@code SUP⇥RCC/62A1/7}, the number and title of what is to go, and the reasons. */
  private Document bareProposal(List<Note> notes) {
    BackParser backs = new BackParser(lines, sense, tables);
    int reasons = backs.reasons(0, lines.size());
    FrontParser front = front();
    add(PartKind.FRONT, front.parse(0, reasons, false));
    add(PartKind.BACK, backs.parse(reasons, lines.size()));
    Identification identification = front.identification();
    DocumentKind kind =
        identification.type() == ActType.NONE
            ? DocumentKind.DOCUMENT
            : kind(identification, Family.ITU);
    return document(kind, Family.ITU, identification, notes);
  }

  private FrontParser front() {
    return new FrontParser(lines, sense, tables, numbers, sections);
  }

  private AnnexParser annexes() {
    return new AnnexParser(lexer, lines, sense, tables, numbers);
  }

  private int firstAnnex(int from, int end) {
    for (int i = from; i < end; i++) {
      if (sense.annexes().isAnnexHeading(i)) {
        return i;
      }
    }
    return end;
  }

  private Document report(List<Note> notes) {
    int cover = 0;
    while (lines.words(cover).filter(sense::isCoverLabel).isEmpty()) {
      cover++;
    }
    FrontParser front = front();
    List<Block> blocks = new ArrayList<>(front.parse(0, cover, false));
    int text = new CoverParser(lines, sense, tables).parse(cover, lines.size(), blocks);
    add(PartKind.FRONT, blocks);
    text(text);
    return document(DocumentKind.REPORT, Family.ITU, front.identification(), notes);
  }

  /** Running text and its annexes, with or without headings of their own. */
  private void text(int start) {
    int annex = firstAnnex(start, lines.size());
    int count = start;
    while (count < annex && lines.words(count).filter(sense.annexes()::isAnnexCount).isEmpty()) {
      count++;
    }
    List<Block> blocks = new ArrayList<>(new FlowParser(lexer, lines, tables).parse(start, count));
    if (count < annex) {
      Line.Words line = lines.words(count).orElseThrow();
      blocks.add(new Block.Matter(MatterRole.ANNEX_COUNT, line.prose()));
      count++;
    }
    add(PartKind.BACK, blocks);
    AnnexParser annexes = annexes();
    if (count < annex) {
      annexes.add(count, annex, new ArrayList<>());
    }
    parts.addAll(annexes.parse(annex, lines.size()));
  }

  private Document other(List<Note> notes) {
    int from = 0;
    Line.Words first = lines.words(0).orElse(null);
    if (first != null && first.label().isEmpty() && !first.endsClause()) {
      add(PartKind.FRONT, List.of(new Block.Matter(MatterRole.TITLE, first.prose())));
      from = 1;
    }
    text(from);
    DocumentKind kind =
        from > 0 && sense.isReportTitle(first) ? DocumentKind.REPORT : DocumentKind.DOCUMENT;
    return document(kind, Family.GENERIC, Identification.NONE, notes);
  }

  private void add(PartKind kind, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      parts.add(new Part(kind, 0, blocks));
    }
  }
}
