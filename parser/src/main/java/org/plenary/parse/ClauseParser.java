package org.plenary.parse;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Role;
import org.plenary.language.Vocabulary;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.model.Part;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * Preamble and operative part: callouts with their items, or paragraphs that open with their
 * phrase.
 *
 * <p>One pass over the lines between the body clause and what follows the clauses.
 */
final class ClauseParser {
  private static final int LONGEST_HEADING = 160;

  private final LineLexer lexer;
  private final Lines lines;
  private final Sense sense;
  private final TableParser tables;
  private final String house;
  private final int end;
  private final ClauseTree tree = new ClauseTree();
  private final Nesting nesting = tree.nesting();
  private final ClauseRoles roles;
  private final SectionMarks sections;

  /** Under {@code Советы решили:} every item opens with its own act. */
  private boolean actsUnderCallout;

  ClauseParser(
      LineLexer lexer,
      Lines lines,
      Sense sense,
      TableParser tables,
      SectionMarks sections,
      String house,
      int end) {
    this.lexer = lexer;
    this.lines = lines;
    this.sense = sense;
    this.tables = tables;
    this.house = house;
    this.end = end;
    this.roles = new ClauseRoles(lines, sense.vocabulary(), tree, house, end);
    this.sections = sections;
  }

  /** The parts that the lines from {@code start} on make. */
  List<Part> parse(int start) {
    roles.begin(start);
    int i = start;
    while (i < end) {
      Line line = lines.get(i);
      if (line instanceof Line.Grid grid) {
        tree.place(tables.parse(grid.table()));
        i++;
      } else {
        i += line(i, (Line.Words) line);
      }
    }
    return tree.finish();
  }

  /** Takes a line; says how many lines it took. */
  private int line(int index, Line.Words line) {
    if (LineLexer.isRule(line.text())) {
      tree.place(BlockBuilder.of(new Block.Rule(line.prose())));
      return 1;
    }
    Optional<LabelCandidate> alone = index + 1 < end ? lexer.alone(line) : Optional.empty();
    if (alone.filter(l -> l.form().equals(LabelCandidate.WORDED)).isPresent()) {
      tree.enter(Role.OPERATIVE);
      tree.openSection(BlockBuilder.section(alone.get().first(), Prose.EMPTY, 1));
      return 1;
    }
    Optional<SectionMarks.Mark> mark = sections.at(index);
    if (mark.isPresent()) {
      section(index, mark.get());
      return mark.get().lines();
    }
    if (sense.isCertainBodyClause(index)
        || sense.isOrganBeforeActs(index)
        || isDecidingOrgan(index, line)) {
      tree.enter(Role.PREAMBLE);
      tree.closeCallout();
      tree.set(BlockBuilder.of(new Block.Matter(MatterRole.BODY_CLAUSE, line.prose())));
      return 1;
    }
    if (isCallout(index) && !leadsInList(index, line)) {
      return callout(index, line);
    }
    if (line.label().isPresent()) {
      labelled(index, line);
    } else {
      unlabelled(index, line);
    }
    return 1;
  }

  /** {@code Совет глав администраций связи РСС} before {@code решил:}. */
  private boolean isDecidingOrgan(int index, Line.Words line) {
    return line.label().isEmpty()
        && !line.endsClause()
        && sense.namesOrgan(line)
        && lines.words(index + 1).filter(sense.callouts()::isDecision).isPresent();
  }

  /** Sections may have a preamble each; the heading stands in the part that follows it. */
  private void section(int index, SectionMarks.Mark mark) {
    int next = index + mark.lines();
    boolean reasons = sense.isBodyClause(next) || sense.isReason(next);
    boolean acts = !reasons && (!tree.isPreamble() || sense.isNumberedAct(next));
    tree.enter(acts ? Role.OPERATIVE : Role.PREAMBLE);
    tree.openSection(BlockBuilder.section(mark.label(), mark.heading(), 1));
    roles.begin(next);
  }

  /**
   * {@code Requests the Secretary-General:} where every paragraph opens with its phrase; {@code
   * RESOLVES:} before numbers, {@code CONSIDERANDO:} before paragraphs are callouts there too.
   */
  private boolean leadsInList(int index, Line.Words line) {
    boolean bare = Sense.withoutEndMarks(line.afterOpening()).isEmpty();
    boolean letters =
        lines
            .words(index + 1)
            .flatMap(Line.Words::label)
            .filter(label -> !label.isNumber())
            .isPresent();
    return house.equals("un")
        && line.endsWithColon()
        && line.opening().isPresent()
        && !(bare && !letters);
  }

  private boolean isCallout(int index) {
    Callouts callouts = sense.callouts();
    return callouts.isCallout(index)
        || callouts.isUnknownCallout(index)
        || isFormula(index)
        || (tree.hasCallout() && callouts.isCalloutAmongOthers(index));
  }

  /**
   * {@code DO HEREBY AGREE TO:}: words of no vocabulary, but a colon, between reasons and the first
   * of the acts, which no reason follows.
   */
  private boolean isFormula(int index) {
    Line.Words line = lines.words(index).orElseThrow();
    return tree.isPreamble()
        && !tree.isEmpty()
        && !tree.hasCallout()
        && nesting.isEmpty()
        && sense.callouts().isUnknownFormula(index)
        && roles.isLastOfReasons(index);
  }

  private int callout(int index, Line.Words line) {
    Optional<Vocabulary.Match> match = line.opening().or(() -> sense.callouts().decision(line));
    boolean two = sense.callouts().goesOnNextLine(index);
    Role role = roles.ofCallout(match, two ? index + 1 : index);
    tree.enter(role);
    Prose phrase = two ? joined(line.prose(), index + 1) : line.prose();
    int verb = line.opening().isPresent() ? line.openingLength() : phrase.length();
    tree.openCallout(BlockBuilder.callout(phrase, verb, roles.concept(match, role)));
    actsUnderCallout = line.endsWithColon() && !house.equals("itu");
    return two ? 2 : 1;
  }

  private Prose joined(Prose first, int index) {
    Prose more = lines.words(index).orElseThrow().prose();
    return Prose.builder()
        .append(first)
        .append(" ", Math.max(0, more.span().start() - 1))
        .append(more)
        .build();
  }

  private void labelled(int index, Line.Words line) {
    LabelCandidate label = line.label().orElseThrow();
    if (!tree.hasCallout() && roles.endsReasons(line, label)) {
      nesting.clear();
    }
    boolean leadIn =
        nesting.isEmpty() && tree.hasParagraph() && !tree.hasCallout() && !label.isNumber();
    if (!tree.hasCallout() && label.isNumber() && nesting.depth() <= 1) {
      roles.enterByNumber(line, label);
    }
    Optional<Nesting.Place> further =
        tree.hasCallout() && nesting.isEmpty() ? nesting.resumed(label) : Optional.empty();
    boolean resumed = further.isPresent();
    Optional<Nesting.Place> place =
        resumed ? further : nesting.place(label, lines.nextLabel(index, end));
    if (place.isEmpty()) {
      unlabelled(index, lexer.withoutLabel(line));
      return;
    }
    int depth = place.get().depth();
    boolean opens = depth == 0 && (!tree.hasCallout() || actsUnderCallout);
    BlockBuilder item =
        BlockBuilder.item(place.get().label(), opens ? roles.lead(line) : Lead.NONE, line.body());
    if (depth > 0) {
      nesting.itemAt(depth - 1).add(item);
    } else if (!resumed && tree.hasParagraph() && (leadIn || tree.hasCallout() || isLeadIn())) {
      tree.addToParagraph(item);
    } else {
      tree.container(item);
      if (resumed) {
        // What counts on from here stands beside it, not in the words before it.
        tree.forgetParagraph();
      }
    }
    nesting.open(place.get(), label.form(), item);
  }

  private boolean isLeadIn() {
    return ClauseRoles.endsWithColon(tree.paragraph());
  }

  private void unlabelled(int index, Line.Words line) {
    if (tree.hasCallout()
        && (isReasonBesideCallout(index, line) || resolvesAnew(line) || isBesideCallout(line))) {
      tree.closeCallout();
    }
    if (!tree.hasCallout() && nesting.isEmpty()) {
      roles.enterByOpening(index, line);
    }
    if (!nesting.isEmpty() && goesOnInside(line)) {
      return;
    }
    if (!nesting.isEmpty() && !tree.hasCallout()) {
      roles.enterByOpening(index, line);
    }
    if (!tree.hasCallout() && isHeading(index, line)) {
      heading(index, line);
      return;
    }
    tree.openParagraph(
        BlockBuilder.paragraph(tree.hasCallout() ? Lead.NONE : roles.lead(line), line.prose()));
    if (tree.isPreamble() && !tree.hasCallout() && isDecree(index)) {
      tree.enter(Role.OPERATIVE);
    }
  }

  /** A sentence that ends in what introduces the acts. */
  private boolean isDecree(int index) {
    return sense.callouts().isDecree(index)
        || (sense.callouts().isFormulaShaped(index) && roles.isLastOfReasons(index));
  }

  /**
   * {@code Decides to count the fogs;} behind {@code Recognizing:} and its list: a clause of its
   * own where callouts end with a colon.
   */
  private boolean isBesideCallout(Line.Words line) {
    BlockBuilder last = nesting.isEmpty() ? tree.paragraph() : nesting.innermost();
    return line.opening().isPresent()
        && !line.startsSmall()
        && !house.equals("cis")
        && tree.isCalloutBeforeColon()
        && (line.endsClause() || line.endsWithComma())
        && last != null
        && endsClause(last.text().text());
  }

  /**
   * {@code BE IT FURTHER RESOLVED, that a lamp be lit.} behind a list of what was resolved before.
   */
  private boolean resolvesAnew(Line.Words line) {
    return !tree.isPreamble()
        && house.equals("mun")
        && !line.startsSmall()
        && line.opening().filter(this::isOfHouse).isPresent();
  }

  private boolean isOfHouse(Vocabulary.Match match) {
    return match.concept(Role.OPERATIVE, house).id().startsWith(house + ".");
  }

  /** {@code noting that lamps are of many kinds,} beside {@code considering} on its own line. */
  private boolean isReasonBesideCallout(int index, Line.Words line) {
    return tree.isPreamble()
        && sense.isReason(index)
        && line.opening().filter(m -> m.opensOnly(Role.PREAMBLE)).isPresent()
        && nesting.isEmpty()
        && tree.hasParagraph()
        && endsClause(tree.paragraph().text().text());
  }

  /** A heading stands in the part of the clause behind it. */
  private void heading(int index, Line.Words line) {
    boolean act =
        lines.words(index + 1).flatMap(Line.Words::label).isPresent() && !isReasonNext(index);
    if (act) {
      tree.enter(Role.OPERATIVE);
    } else if (sense.isReason(index + 1)) {
      tree.enter(Role.PREAMBLE);
    }
    tree.set(BlockBuilder.section(Label.NONE, line.prose(), 1));
  }

  private boolean isReasonNext(int index) {
    return lines
        .words(index + 1)
        .filter(w -> w.endsWithComma() || w.label().filter(LabelCandidate::isNumber).isEmpty())
        .isPresent();
  }

  /**
   * Words after a sub-list go on the item above it; words after an item that did not end go on that
   * item.
   */
  private boolean goesOnInside(Line.Words line) {
    if (line.opening().isPresent() && !tree.hasCallout()) {
      return false;
    }
    BlockBuilder innermost = nesting.innermost();
    boolean unfinished =
        !endsClause(innermost.text().text()) || ClauseRoles.endsWithColon(innermost);
    if (unfinished) {
      innermost.add(BlockBuilder.paragraph(Lead.NONE, line.prose()));
      return true;
    }
    if (nesting.depth() > 1 && line.startsSmall()) {
      nesting.cut(nesting.depth() - 1);
      nesting.innermost().add(BlockBuilder.paragraph(Lead.NONE, line.prose()));
      return true;
    }
    return false;
  }

  private static boolean endsClause(String text) {
    int last = Blanks.skipBack(text, 0, text.length());
    while (last > 0 && Line.CLOSERS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last > 0
        && (Line.CLAUSE_ENDS.indexOf(text.charAt(last - 1)) >= 0
            || Line.COMMAS.indexOf(text.charAt(last - 1)) >= 0);
  }

  /** A short line with no end mark and no phrase, with a clause behind it. */
  private boolean isHeading(int index, Line.Words line) {
    boolean clauseBehind =
        index + 1 < end
            && lines
                .words(index + 1)
                .filter(w -> w.label().isPresent() || w.opening().isPresent())
                .isPresent();
    return clauseBehind
        && line.opening().isEmpty()
        && !line.endsClause()
        && !line.endsWithComma()
        && !line.startsSmall()
        && line.prose().length() < LONGEST_HEADING;
  }
}
