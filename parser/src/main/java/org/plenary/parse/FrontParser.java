package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.Identification;
import org.plenary.model.MatterRole;
import org.plenary.source.Blanks;
import org.plenary.source.HouseStyle;
import org.plenary.source.Prose;

/** What stands before the clauses: letterhead, number line, title, history line, body clause. */
final class FrontParser {
  private static final int SHORT = 90;

  private final Lines lines;
  private final Vocabulary vocabulary;
  private final Sense sense;
  private final TableParser tables;
  private final Identifier identifier;
  private final List<Block> front = new ArrayList<>();
  private String symbol = "";
  private String numberLine = "";
  private String protocol = "";

  FrontParser(Lines lines, Sense sense, TableParser tables) {
    this.lines = lines;
    this.vocabulary = sense.vocabulary();
    this.sense = sense;
    this.tables = tables;
    this.identifier = new Identifier(vocabulary);
  }

  /**
   * The front made of the lines of a range.
   *
   * @param hasBodyClause true when the last line is the body clause
   */
  List<Block> parse(int start, int end, boolean hasBodyClause) {
    int last = hasBodyClause ? end - 1 : end;
    int number = numberLine(start, last);
    int title = titleStart(start, last, number);
    for (int i = start; i < last; i++) {
      if (lines.get(i) instanceof Line.Grid grid) {
        front.add(tables.parse(grid.table()).build());
      } else if (i == number) {
        addNumberLine(lines.words(i).orElseThrow());
      } else if (i == title) {
        i = addTitle(i, last) - 1;
      } else {
        Line.Words line = lines.words(i).orElseThrow();
        MatterRole role = role(line, i, number);
        protocol = role == MatterRole.DATE ? protocolOn(line) : protocol;
        add(role, line.prose());
      }
    }
    if (hasBodyClause) {
      lines.words(last).ifPresent(line -> add(MatterRole.BODY_CLAUSE, line.prose()));
    }
    return front;
  }

  /** What the number line and the symbol say; asked after {@link #parse}. */
  Identification identification() {
    if (numberLine.isEmpty() && !protocol.isEmpty()) {
      return identifier.identify(protocol, symbol);
    }
    if (numberLine.isEmpty()) {
      return new Identification(Identification.NONE.type(), "", "", "", false, symbol);
    }
    return identifier.identify(numberLine, symbol);
  }

  private int numberLine(int start, int end) {
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(w -> w.look().style() == HouseStyle.NUMBER_LINE).isPresent()) {
        return i;
      }
    }
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(w -> !Identifier.unNumber(w.text()).isEmpty()).isPresent()) {
        return i;
      }
    }
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(w -> identifier.isNumberLine(w.text())).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The line where the title begins; -1 when it stands on the number line or is not there. */
  private int titleStart(int start, int end, int number) {
    if (number >= 0 && hasTitle(lines.words(number).orElseThrow().text())) {
      return -1;
    }
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(w -> w.look().style() == HouseStyle.TITLE).isPresent()) {
        return i;
      }
    }
    if (number >= 0) {
      for (int i = number + 1; i < end; i++) {
        if (lines.words(i).filter(w -> !isBracketed(w.text())).isPresent()) {
          return i;
        }
      }
      return -1;
    }
    return lastTitle(start, end);
  }

  /** {@code 76/116. Fortieth anniversary}: the title stands behind the number. */
  private static boolean hasTitle(String numberLine) {
    String number = Identifier.unNumber(numberLine);
    return !number.isEmpty() && numberLine.length() > number.length() + 1;
  }

  /**
   * Without a number line the title is the last thing before the clauses that has no other office.
   */
  private int lastTitle(int start, int end) {
    int i = end - 1;
    while (i >= start && !isFree(i)) {
      i--;
    }
    while (i > start && isFree(i - 1) && !lines.words(i).orElseThrow().afterGap()) {
      i--;
    }
    return i >= start ? i : -1;
  }

  private boolean isFree(int index) {
    return lines
        .words(index)
        .filter(w -> role(w, index, -1) == MatterRole.OTHER && !LineLexer.isRule(w.text()))
        .isPresent();
  }

  private void addNumberLine(Line.Words line) {
    String text = line.text();
    numberLine = text;
    String un = Identifier.unNumber(text);
    if (un.isEmpty()) {
      add(MatterRole.NUMBER_LINE, line.prose());
      return;
    }
    int end = un.length();
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
    while (next < end && joinsTitle(next)) {
      Prose more = lines.words(next).orElseThrow().prose();
      title.append(" ", Math.max(0, more.span().start() - 1)).append(more);
      next++;
    }
    add(MatterRole.TITLE, title.build());
    return next;
  }

  /**
   * A line goes on the title when it follows without a gap, and gaps set off the lines of the
   * front.
   */
  private boolean joinsTitle(int index) {
    Line.Words line = lines.words(index).orElse(null);
    if (line == null || line.afterGap() || !isFree(index)) {
      return false;
    }
    HouseStyle style = line.look().style();
    if (style != HouseStyle.NONE) {
      return style == HouseStyle.TITLE;
    }
    return lines.all().stream()
            .limit(index + 2L)
            .anyMatch(l -> l instanceof Line.Words w && w.afterGap() && w != lines.get(0))
        || line.startsSmall();
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
    if (isSymbol(text)) {
      symbol = symbol.isEmpty() ? text : symbol;
      return MatterRole.SYMBOL;
    }
    if (vocabulary.termLength(Term.DRAFT, plain, 0) == plain.length()) {
      return MatterRole.DRAFT_MARK;
    }
    if (isBracketed(text)) {
      return number >= 0 && index < number && text.charAt(0) == '('
          ? MatterRole.OTHER
          : inHouse(plain) ? MatterRole.ORGAN : MatterRole.HISTORY;
    }
    return text.length() <= 2 * SHORT ? shortRole(line, folded) : MatterRole.OTHER;
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
    if (vocabulary.contains(Term.ADOPTED, folded) && vocabulary.contains(Term.MONTH, folded)) {
      return MatterRole.ADOPTION;
    }
    if (vocabulary.contains(Term.SESSION, folded) && line.prose().length() < SHORT) {
      return MatterRole.SESSION;
    }
    if (vocabulary.contains(Term.MONTH, folded)
        && hasDigit(folded)
        && line.prose().length() < SHORT) {
      return MatterRole.DATE;
    }
    if (vocabulary.opensWith(Term.SOURCE, folded)) {
      return MatterRole.SOURCE;
    }
    return goesOnLetterhead(line) ? MatterRole.ORGAN : MatterRole.OTHER;
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

  /** {@code A/RES/76/116}, {@code C25/35-E}: capitals, digits and slashes, no blanks. */
  private static boolean isSymbol(String text) {
    boolean slash = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      slash |= c == '/';
      if (Blanks.isBlank(c) || Character.isLowerCase(c)) {
        return false;
      }
    }
    return slash && hasDigit(text) && Character.isUpperCase(text.charAt(0)) && text.length() <= 30;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isBracketed(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return (first == '[' && last == ']')
        || (first == '(' && last == ')')
        || (first == '（' && last == '）');
  }

  private void add(MatterRole role, Prose prose) {
    if (LineLexer.isRule(prose.text())) {
      front.add(new Block.Rule(prose));
    } else {
      front.add(new Block.Matter(role, prose));
    }
  }

  /** The block of a report's cover: fields and what stands under them. */
  int parseCover(int start, int end, List<Block> cover) {
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
