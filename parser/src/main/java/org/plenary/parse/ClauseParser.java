package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Concept;
import org.plenary.language.Role;
import org.plenary.language.Vocabulary;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.Lead;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Prose;

/**
 * Preamble and operative part: callouts with their items, or paragraphs that open with their
 * phrase.
 *
 * <p>One pass over the lines between the body clause and what follows the clauses.
 */
final class ClauseParser {
  private final LineLexer lexer;
  private final Lines lines;
  private final Sense sense;
  private final TableParser tables;
  private final String house;
  private final int end;

  private final List<Part> parts = new ArrayList<>();
  private final Nesting nesting = new Nesting();
  private List<BlockBuilder> content = new ArrayList<>();
  private PartKind kind = PartKind.PREAMBLE;
  private BlockBuilder callout;
  private BlockBuilder paragraph;

  /** Under {@code Советы решили:} every item opens with its own act. */
  private boolean actsUnderCallout;

  private int firstAct;

  ClauseParser(
      LineLexer lexer, Lines lines, Sense sense, TableParser tables, String house, int end) {
    this.lexer = lexer;
    this.lines = lines;
    this.sense = sense;
    this.tables = tables;
    this.house = house;
    this.end = end;
  }

  /** The parts that the lines from {@code start} on make. */
  List<Part> parse(int start) {
    firstAct = firstNumber(start);
    for (int i = start; i < end; i++) {
      Line line = lines.get(i);
      if (line instanceof Line.Grid grid) {
        place(tables.parse(grid.table()));
      } else if (line instanceof Line.Words words) {
        line(i, words);
      }
    }
    closePart();
    return parts;
  }

  /** Where the numbered acts begin; the start when there are none. */
  private int firstNumber(int start) {
    for (int i = start; i < end; i++) {
      boolean first =
          lines
              .words(i)
              .flatMap(Line.Words::label)
              .filter(l -> l.firm() && l.isNumber() && l.first().value() == 1)
              .isPresent();
      if (first) {
        return i;
      }
    }
    return start;
  }

  private void line(int index, Line.Words line) {
    if (LineLexer.isRule(line.text())) {
      place(BlockBuilder.of(new Block.Rule(line.prose())));
    } else if (sense.isCallout(index) || sense.isUnknownCallout(index)) {
      callout(index, line);
    } else if (line.label().isPresent()) {
      labelled(index, line);
    } else {
      unlabelled(index, line);
    }
  }

  private void callout(int index, Line.Words line) {
    Optional<Vocabulary.Match> match = line.opening().or(() -> sense.decision(line));
    Role role = match.map(m -> roleOf(m, index)).orElseGet(() -> roleByLabels(index));
    enter(role);
    Concept concept = match.map(m -> m.concept(role, house)).orElse(unknown(role));
    int verb = line.opening().isPresent() ? line.openingLength() : line.prose().length();
    callout = BlockBuilder.callout(line.prose(), verb, concept);
    actsUnderCallout = line.endsWithColon() && !house.equals("itu");
    paragraph = null;
    nesting.clear();
    content.add(callout);
  }

  private static Concept unknown(Role role) {
    return role == Role.OPERATIVE ? Concept.UNKNOWN_OPERATIVE : Concept.UNKNOWN_PREAMBLE;
  }

  private Role roleOf(Vocabulary.Match match, int index) {
    if (match.opensOnly(Role.OPERATIVE)) {
      return Role.OPERATIVE;
    }
    return match.opensOnly(Role.PREAMBLE) ? Role.PREAMBLE : roleByLabels(index);
  }

  /** Letters count reasons, numbers count acts; without labels the part goes on. */
  private Role roleByLabels(int index) {
    Optional<LabelCandidate> label = lines.words(index + 1).flatMap(Line.Words::label);
    boolean numbers = label.filter(LabelCandidate::isNumber).isPresent();
    return kind == PartKind.OPERATIVE || numbers ? Role.OPERATIVE : Role.PREAMBLE;
  }

  private void enter(Role role) {
    enter(role == Role.OPERATIVE ? PartKind.OPERATIVE : PartKind.PREAMBLE);
  }

  private void enter(PartKind next) {
    if (kind != next) {
      closePart();
      kind = next;
    }
  }

  private void closePart() {
    if (!content.isEmpty()) {
      parts.add(new Part(kind, 0, BlockBuilder.buildAll(content)));
      content = new ArrayList<>();
    }
    callout = null;
    paragraph = null;
    nesting.clear();
  }

  private void labelled(int index, Line.Words line) {
    LabelCandidate label = line.label().orElseThrow();
    boolean leadIn = nesting.isEmpty() && paragraph != null && callout == null && !label.isNumber();
    if (callout == null && label.isNumber() && nesting.depth() <= 1) {
      enterByNumber(line, label);
    }
    Optional<Nesting.Place> place = nesting.place(label, lines.nextLabel(index, end));
    if (place.isEmpty()) {
      unlabelled(index, lexer.withoutLabel(line));
      return;
    }
    Prose body = line.body();
    boolean opens = place.get().depth() == 0 && (callout == null || actsUnderCallout);
    BlockBuilder item =
        BlockBuilder.item(place.get().label(), opens ? lead(line) : Lead.NONE, body);
    if (place.get().depth() > 0) {
      nesting.itemAt(place.get().depth() - 1).add(item);
    } else if (paragraph != null && (leadIn || callout != null || endsWithColon(paragraph))) {
      paragraph.add(item);
    } else {
      container(item);
    }
    nesting.open(place.get(), label.form(), item);
  }

  /** A number with no callout above it counts acts, unless its words say that it is a reason. */
  private void enterByNumber(Line.Words line, LabelCandidate label) {
    boolean reason =
        kind == PartKind.PREAMBLE
            && (content.isEmpty() || nesting.depth() == 1)
            && line.opening().filter(m -> m.opensOnly(Role.PREAMBLE)).isPresent();
    boolean listInReason =
        kind == PartKind.PREAMBLE
            && paragraph != null
            && endsWithColon(paragraph)
            && line.opening().isEmpty();
    boolean goesOn = nesting.depth() == 1 && kind == PartKind.PREAMBLE && line.opening().isEmpty();
    if (!reason && !listInReason && !goesOn && nestsOnTop(label)) {
      enter(PartKind.OPERATIVE);
      paragraph = null;
    }
  }

  private boolean nestsOnTop(LabelCandidate label) {
    return nesting.isEmpty() || nesting.outermostForm().equals(label.form());
  }

  private static boolean endsWithColon(BlockBuilder block) {
    String text = block.text().text();
    int last = org.plenary.source.Blanks.skipBack(text, 0, text.length()) - 1;
    return last >= 0 && (text.charAt(last) == ':' || text.charAt(last) == '：');
  }

  private void unlabelled(int index, Line.Words line) {
    if (callout == null && nesting.isEmpty()) {
      enterByOpening(index, line);
    }
    if (!nesting.isEmpty() && goesOnInside(line)) {
      return;
    }
    if (!nesting.isEmpty() && callout == null) {
      enterByOpening(index, line);
    }
    if (callout == null && isHeading(index, line)) {
      nesting.clear();
      paragraph = null;
      content.add(BlockBuilder.section(org.plenary.model.Label.NONE, line.prose(), 1));
      return;
    }
    BlockBuilder block =
        BlockBuilder.paragraph(callout == null ? lead(line) : Lead.NONE, line.prose());
    container(block);
    paragraph = block;
    nesting.clear();
  }

  /** A paragraph whose phrase can only open the other part changes the part. */
  private void enterByOpening(int index, Line.Words line) {
    Optional<Vocabulary.Match> match = line.opening();
    if (match.isEmpty()) {
      return;
    }
    if (kind == PartKind.PREAMBLE) {
      boolean finished = line.endsClause() && !line.endsWithColon();
      boolean act =
          match.get().opensOnly(Role.OPERATIVE)
              ? finished || (index >= firstAct && !line.endsWithComma())
              : index >= firstAct && finished && match.get().mayOpen(Role.OPERATIVE);
      if (act) {
        enter(PartKind.OPERATIVE);
      }
    } else if (match.get().mayOpen(Role.PREAMBLE) && line.endsWithComma()) {
      enter(PartKind.PREAMBLE);
    }
  }

  /**
   * Words after a sub-list go on the item above it; words after an item that did not end go on that
   * item.
   */
  private boolean goesOnInside(Line.Words line) {
    if (line.opening().isPresent() && callout == null) {
      return false;
    }
    BlockBuilder innermost = nesting.innermost();
    String text = innermost.text().text();
    boolean unfinished = !endsClause(text) || endsWithColon(innermost);
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
    int end = org.plenary.source.Blanks.skipBack(text, 0, text.length());
    while (end > 0 && Line.CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0
        && (Line.CLAUSE_ENDS.indexOf(text.charAt(end - 1)) >= 0
            || Line.COMMAS.indexOf(text.charAt(end - 1)) >= 0);
  }

  /** A short line with no end mark and no phrase, with a clause behind it. */
  private boolean isHeading(int index, Line.Words line) {
    boolean clauseBehind =
        lines
            .words(index + 1)
            .filter(w -> w.label().isPresent() || w.opening().isPresent())
            .isPresent();
    return clauseBehind
        && line.opening().isEmpty()
        && !line.endsClause()
        && !line.endsWithComma()
        && !line.startsSmall()
        && line.prose().length() < 160;
  }

  private void container(BlockBuilder block) {
    if (callout != null) {
      callout.add(block);
    } else {
      content.add(block);
    }
  }

  private void place(BlockBuilder block) {
    if (!nesting.isEmpty()) {
      nesting.innermost().add(block);
    } else {
      container(block);
    }
  }

  private Lead lead(Line.Words line) {
    if (line.opening().isEmpty()) {
      return Lead.NONE;
    }
    Role role = kind == PartKind.OPERATIVE ? Role.OPERATIVE : Role.PREAMBLE;
    return new Lead(line.openingLength(), line.opening().get().concept(role, house));
  }
}
