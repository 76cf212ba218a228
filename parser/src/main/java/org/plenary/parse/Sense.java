package org.plenary.parse;

import org.plenary.language.Fold;
import org.plenary.language.Role;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.source.Blanks;
import org.plenary.source.HouseStyle;

/** What a line can be, judged by its words, its shape and its neighbours. */
final class Sense {
  private static final int LONGEST_BODY_CLAUSE = 220;
  private static final int LONGEST_ORGAN = 120;
  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_MEETING = 90;
  private static final int LONGEST_DATE = 32;
  private static final int ADOPTED_REACH = 24;

  private final Vocabulary vocabulary;
  private final Lines lines;
  private final Callouts callouts;
  private final AnnexHeadings annexes;

  Sense(Vocabulary vocabulary, Lines lines) {
    this.vocabulary = vocabulary;
    this.lines = lines;
    this.callouts = new Callouts(vocabulary, lines);
    this.annexes = new AnnexHeadings(vocabulary, lines);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Callouts callouts() {
    return callouts;
  }

  AnnexHeadings annexes() {
    return annexes;
  }

  /**
   * True for the line that names who speaks: {@code The Council,}, {@code Всемирная конференция по
   * развитию электросвязи (Кигали, 2022 г.)}; of an organ that nobody knows by the comma and by
   * what follows.
   */
  boolean isBodyClause(int index) {
    Line.Words line = lines.words(index).orElse(null);
    Line.Words next = lines.words(index + 1).orElse(null);
    if (line == null
        || next == null
        || line.label().isPresent()
        || callouts.isBareCallout(index - 1)
        || line.prose().length() > LONGEST_BODY_CLAUSE) {
      return false;
    }
    if (isOrganBeforeActs(index)) {
      return true;
    }
    if (line.endsClause() && line.last() != ')' && line.last() != '）' && !isWe(line, index)) {
      return false;
    }
    boolean opens =
        opensClauses(index + 1)
            || opensUnknownClauses(index)
            || (namesOrgan(line) && next.startsSmall() && isReasonShaped(next));
    if (line.look().style() == HouseStyle.BODY_CLAUSE && opens) {
      return true;
    }
    if (!namesOrgan(line)) {
      return line.endsWithComma() && line.opening().isEmpty() && !line.startsSmall() && opens;
    }
    boolean named = opens || line.endsWithComma() && isShapedAsClauses(index);
    return isNamedOrgan(line, named || isWe(line, index), callouts.isDecision(next));
  }

  /**
   * {@code We, the Heads of State of the lakes, assembled at Ely;}: who declares may end as the
   * reasons behind do.
   */
  private boolean isWe(Line.Words line, int index) {
    return isReasonShaped(line) && namesOrgan(line) && isReason(index + 1);
  }

  /**
   * {@code The Assembly:} behind reasons, {@code The Conference of the Parties} without a comma:
   * the organ stands before acts that are counted.
   */
  boolean isOrganBeforeActs(int index) {
    Line.Words line = lines.words(index).orElse(null);
    Line.Words next = lines.words(index + 1).orElse(null);
    return line != null
        && next != null
        && (isOrganBeforeActs(line, next) || isOrganBetween(index, line, next));
  }

  /** {@code The Parliament of the Lakes:} between a known reason and an act that is counted. */
  private boolean isOrganBetween(int index, Line.Words line, Line.Words next) {
    boolean reason =
        lines
            .words(index - 1)
            .filter(Sense::isReasonMarked)
            .flatMap(Line.Words::opening)
            .filter(m -> m.mayOpen(Role.PREAMBLE))
            .isPresent();
    return reason
        && line.label().isEmpty()
        && line.opening().isEmpty()
        && line.endsWithColon()
        && !line.startsSmall()
        && line.prose().length() <= LONGEST_ORGAN
        && callouts.decision(line).isEmpty()
        && isAct(next);
  }

  private boolean isOrganBeforeActs(Line.Words line, Line.Words next) {
    boolean shaped =
        line.label().isEmpty()
            && line.prose().length() <= LONGEST_ORGAN
            && !line.endsWithComma()
            && (line.endsWithColon() || !line.endsClause());
    return shaped
        && isAct(next)
        && namesOrgan(line)
        && callouts.decision(line).isEmpty()
        && (line.endsWithColon()
            || isCapitals(line.text())
            || next.label().get().first().value() == 1);
  }

  private static boolean isAct(Line.Words line) {
    return line.label().filter(l -> l.firm() && l.isNumber()).isPresent()
        && line.opening().filter(m -> m.mayOpen(Role.OPERATIVE)).isPresent();
  }

  /** True for words in capitals, of a script that has them. */
  static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && !text.equals(text.toLowerCase(java.util.Locale.ROOT));
  }

  /** True for a line that opens with the name of an organ or a house. */
  boolean namesOrgan(Line.Words line) {
    return vocabulary.opensWith(Term.ORGAN, line.folded().text());
  }

  private boolean isNamedOrgan(Line.Words line, boolean opens, boolean decides) {
    String rest = afterOrgan(line);
    boolean bare = rest.isEmpty() || rest.startsWith("(");
    return line.endsWithComma() ? bare || opens : opens && (bare || rest.endsWith(")") || decides);
  }

  /** True for a body clause whose organ the vocabulary has, with the comma behind it. */
  boolean isCertainBodyClause(int index) {
    return isBodyClause(index)
        && lines.words(index).filter(w -> w.endsWithComma() && hasOrgansName(w)).isPresent();
  }

  /** False for {@code We, the keepers}: not everyone who speaks so is an organ. */
  private boolean hasOrgansName(Line.Words line) {
    String folded = line.folded().text();
    int name = vocabulary.termLength(Term.ORGAN, folded, 0);
    return name > 0 && folded.substring(0, name).indexOf(',') < 0;
  }

  private String afterOrgan(Line.Words line) {
    String folded = line.folded().text();
    return withoutEndMarks(folded.substring(vocabulary.termLength(Term.ORGAN, folded, 0)));
  }

  /** True where the clauses may begin: a callout, or a paragraph that opens with a phrase. */
  private boolean opensClauses(int index) {
    return callouts.isCallout(index)
        || lines.words(index).filter(w -> w.opening().isPresent()).isPresent();
  }

  /**
   * Reasons that open with no phrase of the vocabulary: a callout by its shape, or paragraphs that
   * all end with a comma or semicolon, then {@code 1.}.
   */
  private boolean opensUnknownClauses(int index) {
    return callouts.isUnknownCallout(index + 1) || isShapedAsClauses(index);
  }

  /** True when reasons and acts follow by their shape alone, whatever they open with. */
  boolean isShapedAsClauses(int index) {
    int i = index + 1;
    while (lines.words(i).filter(Sense::isReasonShaped).isPresent()) {
      i++;
    }
    boolean acts =
        lines.words(i).filter(Sense::isFirstAct).isPresent()
            && lines
                .words(i + 1)
                .flatMap(Line.Words::label)
                .filter(LabelCandidate::firm)
                .isPresent();
    return i > index + 1 && (acts || lines.words(i).filter(callouts::isDecision).isPresent());
  }

  private static boolean isReasonShaped(Line.Words line) {
    return line.label().isEmpty() && isReasonMarked(line);
  }

  /** True for what ends as reasons do, with a comma or a semicolon. */
  static boolean isReasonMarked(Line.Words line) {
    return line.endsWithComma() || Line.SEMICOLONS.indexOf(line.last()) >= 0;
  }

  private static boolean isFirstAct(Line.Words line) {
    return line.label()
        .filter(l -> l.firm() && l.isNumber() && l.first().value() == 1 && line.endsClause())
        .isPresent();
  }

  /** A paragraph without a label that opens with a phrase of the preamble and is a reason. */
  boolean isReason(int index) {
    return lines
        .words(index)
        .filter(
            w ->
                w.label().isEmpty()
                    && (w.endsWithComma()
                        || isWhereas(w)
                        || isReasonBeforeSemicolon(w)
                        || isBeforeDecision(w, index)
                        || callouts.isReasonOfDecision(w))
                    && w.opening().filter(m -> m.mayOpen(Role.PREAMBLE)).isPresent())
        .isPresent();
  }

  /** {@code RECALLING Resolution 5, adopted by the Conference;}: its phrase opens no act. */
  private static boolean isReasonBeforeSemicolon(Line.Words line) {
    return Line.SEMICOLONS.indexOf(line.last()) >= 0
        && line.opening().filter(m -> m.opensOnly(Role.PREAMBLE)).isPresent();
  }

  /** {@code Руководствуясь Уставом, Совет порта} before {@code постановляет:}. */
  private boolean isBeforeDecision(Line.Words line, int index) {
    return !line.endsClause()
        && !callouts.isBareCallout(index)
        && lines.words(index + 1).filter(callouts::isDecision).isPresent();
  }

  /** {@code WHEREAS, the pier is old; and}: its phrase alone makes it a reason. */
  static boolean isWhereas(Line.Words line) {
    return line.opening()
        .filter(m -> m.concepts().stream().allMatch(c -> c.id().startsWith("mun.")))
        .isPresent();
  }

  /** {@code 1. Decides to plant oaks;}. */
  boolean isNumberedAct(int index) {
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

  /** True for a field's name in the cover block of a report: the whole line, a colon apart. */
  boolean isCoverLabel(Line.Words line) {
    String folded = withoutEndMarks(line.folded().text());
    return line.label().isEmpty()
        && !folded.isEmpty()
        && vocabulary.termLength(Term.COVER, folded, 0) == folded.length();
  }

  /** {@code Совершено в городе Минске}, {@code г. Минск}. */
  boolean isSignature(Line.Words line) {
    return line.opening().isEmpty()
        && line.prose().length() < LONGEST_HEADING
        && vocabulary.opensWith(Term.SIGNATORY, line.folded().text());
  }

  /** {@code 49th plenary meeting 9 December 2021}. */
  boolean isMeeting(Line.Words line) {
    return line.label().isEmpty()
        && line.prose().length() < LONGEST_MEETING
        && !line.endsClause()
        && vocabulary.contains(Term.MEETING, line.folded().text());
  }

  /** {@code Ref.: Documents C2003/18 and C2003/44.}. */
  boolean isClosingReference(Line.Words line) {
    return line.label().isEmpty()
        && vocabulary.opensWith(Term.CLOSING_REFERENCE, line.folded().text());
  }

  /** {@code ADOPTED this 3rd day of May, 2031.}, {@code PASSED, APPROVED AND ADOPTED this}. */
  boolean isAdopted(Line.Words line) {
    String folded = line.folded().text();
    int adopted = vocabulary.find(Term.ADOPTED, folded, 0);
    boolean opens =
        adopted == 0
            || (adopted > 0
                && adopted <= ADOPTED_REACH
                && isCapitals(line.text().substring(0, line.folded().origin(adopted))));
    return line.label().isEmpty()
        && line.prose().length() < LONGEST_MEETING
        && opens
        && vocabulary.contains(Term.MONTH, folded);
  }

  /** {@code 9 December 2021}: little else than a month and numbers. */
  boolean isDate(Line.Words line) {
    String folded = Fold.fold(line.text());
    return line.prose().length() <= LONGEST_DATE
        && folded.chars().anyMatch(Character::isDigit)
        && vocabulary.contains(Term.MONTH, folded);
  }

  /** {@code Report of the working group on bells}. */
  boolean isReportTitle(Line.Words line) {
    return vocabulary.opensWith(Term.SOURCE, line.folded().text());
  }

  /** {@code Reasons: The lamps have gone out.}. */
  boolean isReasons(Line.Words line) {
    return line.look().style() == HouseStyle.REASONS
        || line.label().isEmpty() && vocabulary.opensWith(Term.REASONS, line.folded().text());
  }

  /** {@code MOD⇥RCC/62A1/5}: what is done to the text, then the proposal's number. */
  boolean isProposal(Line.Words line) {
    if (line.look().style() == HouseStyle.PROPOSAL) {
      return true;
    }
    if (!isInCapitals(line.text())) {
      return false;
    }
    String folded = Fold.fold(line.text());
    int mark = vocabulary.termLength(Term.PROPOSAL, folded, 0);
    String number = folded.substring(mark).trim();
    return mark > 0 && number.indexOf(' ') < 0 && (number.isEmpty() || number.indexOf('/') > 0);
  }

  private static boolean isInCapitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я') {
        return false;
      }
    }
    return text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  static String withoutEndMarks(String folded) {
    int end = folded.length();
    while (end > 0
        && (folded.charAt(end - 1) == ' ' || ",:".indexOf(folded.charAt(end - 1)) >= 0)) {
      end--;
    }
    return folded.substring(Blanks.skip(folded, 0, end), end);
  }
}
