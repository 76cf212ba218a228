package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.Identification;
import org.plenary.model.MatterRole;
import org.plenary.source.HouseStyle;
import org.plenary.source.Prose;

/** What stands before the clauses: letterhead, number line, title, history line, body clause. */
final class FrontParser {
  private static final int SHORT = 90;
  private static final int LONGEST_COMMITTEE = 32;
  private static final int LONGEST_DATE = 60;
  private static final int SHORTEST_DATE = 8;

  private final Lines lines;
  private final Vocabulary vocabulary;
  private final Sense sense;
  private final TableParser tables;
  private final NumberLines numbers;
  private final SectionMarks sections;
  private final Identifier identifier;
  private final List<Block> front = new ArrayList<>();
  private String symbol = "";
  private String numberLine = "";
  private String title = "";
  private String protocol = "";
  private TitleFinder titles;

  FrontParser(
      Lines lines, Sense sense, TableParser tables, NumberLines numbers, SectionMarks sections) {
    this.lines = lines;
    this.vocabulary = sense.vocabulary();
    this.sense = sense;
    this.tables = tables;
    this.numbers = numbers;
    this.sections = sections;
    this.identifier = numbers.identifier();
  }

  /**
   * The front made of the lines of a range.
   *
   * @param hasBodyClause true when the last line is the body clause
   */
  List<Block> parse(int start, int end, boolean hasBodyClause) {
    int last = hasBodyClause ? end - 1 : end;
    int number = numbers.in(start, last);
    titles = new TitleFinder(lines, sense, identifier, this::role);
    int title = titles.start(start, last, number);
    int i = start;
    while (i < last) {
      i = addLine(i, last, number, title);
    }
    if (hasBodyClause) {
      lines.words(last).ifPresent(line -> add(MatterRole.BODY_CLAUSE, line.prose()));
    }
    return front;
  }

  /** Adds what begins at a line; returns the first line behind it. */
  private int addLine(int index, int end, int number, int title) {
    if (lines.get(index) instanceof Line.Grid grid) {
      front.add(tables.parse(grid.table()).build());
      return index + 1;
    }
    Line.Words line = lines.words(index).orElseThrow();
    if (index == number) {
      addNumberLine(line);
      return index + 1;
    }
    if (index == title) {
      return addTitle(index, end);
    }
    Optional<SectionMarks.Mark> mark =
        index > Math.max(number, title) ? sections.at(index) : Optional.empty();
    if (mark.isPresent()) {
      front.add(BlockBuilder.section(mark.get().label(), mark.get().heading(), 1).build());
      return index + mark.get().lines();
    }
    MatterRole role = role(line, index, number);
    protocol = role == MatterRole.DATE ? protocolOn(line) : protocol;
    if (role == MatterRole.DATE && identifier.isNounAlone(numberLine)) {
      numberLine += " " + ActSymbols.numberBehindSign(line.text());
    }
    add(role, line.prose());
    return index + 1;
  }

  /** What the number line and the symbol say; asked after {@link #parse}. */
  Identification identification() {
    if (numberLine.isEmpty() && !protocol.isEmpty()) {
      return identifier.identify(protocol, symbol);
    }
    if (numberLine.isEmpty()) {
      return new Identification(Identification.NONE.type(), "", "", "", false, symbol);
    }
    return identifier.identify(identifier.withSession(numberLine, title), symbol);
  }

  private void addNumberLine(Line.Words line) {
    String text = line.text();
    numberLine = text;
    int end = identifier.numberEnd(text);
    if (end == 0) {
      add(MatterRole.NUMBER_LINE, line.prose());
      return;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    add(MatterRole.NUMBER_LINE, line.prose().slice(0, end));
    Prose title = line.prose().slice(end, text.length()).trim();
    if (!title.isEmpty()) {
      add(MatterRole.TITLE, title);
    }
  }

  /** The title with the lines that it was broken into; returns the first line behind it. */
  private int addTitle(int index, int end) {
    Prose.Builder title = Prose.builder().append(lines.words(index).orElseThrow().prose());
    int next = index + 1;
    while (next < end && titles.joins(next)) {
      Prose more = lines.words(next).orElseThrow().prose();
      title.append(" ", Math.max(0, more.span().start() - 1)).append(more);
      next++;
    }
    add(MatterRole.TITLE, title.build());
    return next;
  }

  private MatterRole role(Line.Words line, int index, int number) {
    MatterRole styled = styled(line.look().style());
    if (styled != MatterRole.OTHER) {
      return styled;
    }
    String text = line.text();
    String folded =
        line.label().isPresent() ? org.plenary.language.Fold.fold(text) : line.folded().text();
    String plain = Sense.withoutEndMarks(folded);
    if (sense.isProposal(line)) {
      return MatterRole.PROPOSAL;
    }
    noteSymbol(text);
    if (Symbols.isSymbol(text)) {
      return MatterRole.SYMBOL;
    }
    if (vocabulary.termLength(Term.DRAFT, plain, 0) == plain.length()) {
      return MatterRole.DRAFT_MARK;
    }
    if (titles.isInOpenBracket(index)) {
      return MatterRole.HISTORY;
    }
    if (isBracketed(text)) {
      return number >= 0 && index < number && text.charAt(0) == '('
          ? MatterRole.OTHER
          : inHouse(plain) ? MatterRole.ORGAN : MatterRole.HISTORY;
    }
    return text.length() <= 2 * SHORT ? shortRole(line, folded) : MatterRole.OTHER;
  }

  /** Keeps the first symbol, also one that a tab sets off: {@code United Nations⇥E/2031/L.7}. */
  private void noteSymbol(String text) {
    String last = text.substring(text.lastIndexOf('\t') + 1);
    if (symbol.isEmpty() && Symbols.isSymbol(last)) {
      symbol = last;
    }
  }

  private MatterRole shortRole(Line.Words line, String folded) {
    if (inHouse(folded)) {
      return MatterRole.ORGAN;
    }
    if (vocabulary.opensWith(Term.DISTRIBUTION, folded)) {
      return MatterRole.DISTRIBUTION;
    }
    if (vocabulary.opensWith(Term.AGENDA_ITEM, folded) && hasDigit(folded)) {
      return MatterRole.AGENDA_ITEM;
    }
    if (vocabulary.opensWith(Term.ADOPTED, folded)
        || (vocabulary.contains(Term.ADOPTED, folded) && vocabulary.contains(Term.MONTH, folded))) {
      return MatterRole.ADOPTION;
    }
    if (vocabulary.contains(Term.SESSION, folded) && line.prose().length() < SHORT) {
      return MatterRole.SESSION;
    }
    boolean month = vocabulary.contains(Term.MONTH, folded) && hasDigit(folded);
    if ((month || hasDateInNumbers(folded)) && line.prose().length() < LONGEST_DATE) {
      return MatterRole.DATE;
    }
    if (vocabulary.opensWith(Term.SOURCE, folded) || namesSponsors(folded)) {
      return MatterRole.SOURCE;
    }
    return goesOnLetterhead(line) || isCommittee(folded) ? MatterRole.ORGAN : MatterRole.OTHER;
  }

  /** {@code Freedonia and Ruritania: draft resolution}. */
  private boolean namesSponsors(String folded) {
    int colon = folded.lastIndexOf(':');
    String what = folded.substring(colon + 1).trim();
    return colon > 0
        && !what.isEmpty()
        && vocabulary.termLength(Term.SPONSORED, what, 0) == what.length();
  }

  /** {@code Second Committee}, {@code Deuxième Commission}. */
  private boolean isCommittee(String folded) {
    return folded.length() <= LONGEST_COMMITTEE
        && !identifier.isTitleOfAct(folded)
        && vocabulary.contains(Term.COMMITTEE, folded)
        && !vocabulary.opensWith(Term.ORGAN, folded);
  }

  /** {@code Протокол № 55/25} behind a date; what was known before when there is none. */
  private String protocolOn(Line.Words line) {
    String folded = line.folded().text();
    int at = vocabulary.find(Term.PROTOCOL, folded, 0);
    return at < 0 ? protocol : folded.substring(at);
  }

  private boolean inHouse(String folded) {
    return vocabulary.opensWith(Term.HOUSE, folded);
  }

  /** A line in capitals behind a name of the letterhead goes on it. */
  private boolean goesOnLetterhead(Line.Words line) {
    boolean capitals =
        line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT))
            && !line.text().equals(line.text().toLowerCase(java.util.Locale.ROOT));
    boolean behind =
        !front.isEmpty()
            && front.get(front.size() - 1) instanceof Block.Matter matter
            && matter.role() == MatterRole.ORGAN;
    return capitals && behind && !line.afterGap();
  }

  private static MatterRole styled(HouseStyle style) {
    return switch (style) {
      case HISTORY -> MatterRole.HISTORY;
      case DATE -> MatterRole.DATE;
      case SOURCE -> MatterRole.SOURCE;
      case PROPOSAL -> MatterRole.PROPOSAL;
      default -> MatterRole.OTHER;
    };
  }

  /** {@code 12.03.2031}, the first thing with a digit. */
  private static boolean hasDateInNumbers(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    int end = at;
    int stops = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      stops += text.charAt(end++) == '.' ? 1 : 0;
    }
    return stops == 2 && end - at >= SHORTEST_DATE;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /**
   * True for a line in brackets, such as {@code (Geneva, 1998)}; false for one without words: an
   * empty paragraph of a list, or one that tracked changes delete.
   */
  static boolean isBracketed(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return (first == '[' && last == ']')
        || (first == '(' && last == ')')
        || (first == '（' && last == '）');
  }

  private void add(MatterRole role, Prose prose) {
    title = role == MatterRole.TITLE && title.isEmpty() ? prose.text() : title;
    if (LineLexer.isRule(prose.text())) {
      front.add(new Block.Rule(prose));
    } else {
      front.add(new Block.Matter(role, prose));
    }
  }
}
