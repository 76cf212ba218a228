package org.plenary.parse;

import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Role;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.source.Blanks;
import org.plenary.source.HouseStyle;

/** What a line can be, judged by its words, its shape and its neighbours. */
final class Sense {
  private static final int LONGEST_CALLOUT = 250;
  private static final int LONGEST_UNKNOWN_CALLOUT = 120;
  private static final int LONGEST_UNCASED_CALLOUT = 40;
  private static final int LONGEST_BODY_CLAUSE = 220;
  private static final int LONGEST_HEADING = 250;

  private final Vocabulary vocabulary;
  private final Lines lines;

  Sense(Vocabulary vocabulary, Lines lines) {
    this.vocabulary = vocabulary;
    this.lines = lines;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * True for a phrase that stands alone on its line and governs what follows: {@code considering},
   * {@code решает просить Генерального секретаря}.
   *
   * <p>Rule: no label, at most 250 characters, no semicolon or full stop at the end, and a labelled
   * line or a clause behind it.
   */
  boolean isCallout(int index) {
    Line.Words line = lines.words(index).orElse(null);
    if (line == null || line.label().isPresent() || line.prose().length() > LONGEST_CALLOUT) {
      return false;
    }
    Line.Words next = lines.words(index + 1).orElse(null);
    if (next == null || LineLexer.isRule(next.text())) {
      return false;
    }
    if (line.look().style() == HouseStyle.CALL) {
      return true;
    }
    return line.opening().isPresent() ? isKnownCallout(line, next) : isDecision(line);
  }

  private boolean isKnownCallout(Line.Words line, Line.Words next) {
    String rest = withoutEndMarks(line.afterOpening());
    if (rest.isEmpty()) {
      return true;
    }
    if (line.endsWithColon()) {
      return next.label().isPresent();
    }
    if (line.endsClause()) {
      return false;
    }
    boolean governs = next.label().isPresent() || !isSentence(line);
    if (line.endsWithComma()) {
      return line.opening().get().isAddressed()
          && startsList(next)
          && !isSentence(line)
          && (!isUncased(line) || line.prose().length() <= LONGEST_UNCASED_CALLOUT);
    }
    return governs
        && (next.label().isPresent() || next.startsSmall() || isShortUncased(line, next));
  }

  /**
   * In a script without capitals: a short line, and a finished clause that opens with no phrase.
   */
  private static boolean isShortUncased(Line.Words line, Line.Words next) {
    return isUncased(next)
        && line.prose().length() <= LONGEST_UNCASED_CALLOUT
        && next.opening().isEmpty()
        && next.endsClause();
  }

  /**
   * A capital letter at the start and a clause's length: a paragraph that its end mark was lost
   * from.
   */
  private static boolean isSentence(Line.Words line) {
    return !line.startsSmall()
        && !isUncased(line)
        && line.prose().length() > LONGEST_UNKNOWN_CALLOUT;
  }

  private static boolean startsList(Line.Words line) {
    return line.label().filter(l -> l.firm() && (l.isBullet() || hasFirst(l))).isPresent();
  }

  private static boolean hasFirst(LabelCandidate label) {
    return label.readings().stream().anyMatch(read -> read.value() == 1);
  }

  private static boolean isUncased(Line.Words line) {
    String s = line.folded().text();
    for (int i = 0; i < s.length(); i++) {
      if (Character.isLetter(s.charAt(i))) {
        return Character.toUpperCase(s.charAt(i)) == s.charAt(i);
      }
    }
    return true;
  }

  /**
   * {@code Советы решили:}, also letter-spaced: who decides, a verb of the operative part, a colon.
   */
  boolean isDecision(Line.Words line) {
    return line.endsWithColon()
        && line.prose().length() <= LONGEST_UNKNOWN_CALLOUT
        && decision(line).isPresent();
  }

  /** The verb at the end of a line such as {@code Советы решили:}. */
  Optional<Vocabulary.Match> decision(Line.Words line) {
    String folded = unspaced(withoutEndMarks(line.folded().text()));
    for (int i = 0; i < folded.length(); i++) {
      if (i == 0 || folded.charAt(i - 1) == ' ') {
        Optional<Vocabulary.Match> match = vocabulary.callout(folded, i);
        if (match.isPresent()
            && match.get().mayOpen(Role.OPERATIVE)
            && i + match.get().length() == folded.length()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code р е ш и л и} as {@code решили}. */
  private static String unspaced(String folded) {
    StringBuilder out = new StringBuilder();
    String[] words = folded.split(" ");
    boolean single = false;
    for (String word : words) {
      boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (out.length() > 0 && !(letter && single)) {
        out.append(' ');
      }
      out.append(word);
      single = letter;
    }
    return out.toString();
  }

  /**
   * True for a phrase that the vocabulary does not have but that stands where a callout stands:
   * short, small first letter, no end mark, behind a finished clause and before a list or a
   * <i>that</i>.
   */
  boolean isUnknownCallout(int index) {
    Line.Words line = lines.words(index).orElse(null);
    Line.Words next = lines.words(index + 1).orElse(null);
    if (line == null
        || next == null
        || line.label().isPresent()
        || line.opening().isPresent()
        || line.endsClause()
        || !line.startsSmall()
        || line.prose().length() > LONGEST_UNKNOWN_CALLOUT) {
      return false;
    }
    boolean finished =
        lines
            .words(index - 1)
            .filter(before -> before.endsClause() || before.endsWithComma())
            .isPresent();
    boolean governs = startsList(next) || isFirstNumber(next) || opensClause(next);
    return finished && governs;
  }

  private static boolean isFirstNumber(Line.Words line) {
    return line.label().filter(l -> l.isNumber() && hasFirst(l)).isPresent();
  }

  private boolean opensClause(Line.Words line) {
    return line.label().isEmpty()
        && line.startsSmall()
        && vocabulary.opensWith(Term.OPENING, line.folded().text());
  }

  /**
   * True for the line that names who speaks: {@code The Council,}, {@code Всемирная конференция по
   * развитию электросвязи (Кигали, 2022 г.)}.
   */
  boolean isBodyClause(int index) {
    Line.Words line = lines.words(index).orElse(null);
    Line.Words next = lines.words(index + 1).orElse(null);
    if (line == null
        || next == null
        || line.label().isPresent()
        || line.prose().length() > LONGEST_BODY_CLAUSE
        || line.endsClause() && line.last() != ')' && line.last() != '）') {
      return false;
    }
    boolean opens = opensClauses(index + 1);
    if (line.look().style() == HouseStyle.BODY_CLAUSE && opens) {
      return true;
    }
    if (!vocabulary.opensWith(Term.ORGAN, line.folded().text())) {
      return line.endsWithComma() && opens && line.opening().isEmpty() && !line.startsSmall();
    }
    return isNamedOrgan(line, opens, isDecision(next));
  }

  private boolean isNamedOrgan(Line.Words line, boolean opens, boolean decides) {
    String rest = afterOrgan(line);
    boolean bare = rest.isEmpty() || rest.startsWith("(");
    return line.endsWithComma() ? bare || opens : opens && (bare || rest.endsWith(")") || decides);
  }

  /** True for a body clause whose organ the vocabulary has, with the comma behind it. */
  boolean isCertainBodyClause(int index) {
    return isBodyClause(index)
        && lines
            .words(index)
            .filter(w -> w.endsWithComma() && vocabulary.opensWith(Term.ORGAN, w.folded().text()))
            .isPresent();
  }

  private String afterOrgan(Line.Words line) {
    String folded = line.folded().text();
    return withoutEndMarks(folded.substring(vocabulary.termLength(Term.ORGAN, folded, 0)));
  }

  /** True where the clauses may begin: a callout, or a paragraph that opens with a phrase. */
  private boolean opensClauses(int index) {
    return isCallout(index) || lines.words(index).filter(w -> w.opening().isPresent()).isPresent();
  }

  /** {@code ANNEX 1 TO RESOLUTION 71}, {@code Приложение}; not {@code Приложение: 1}. */
  boolean isAnnexHeading(int index) {
    Line.Words line = lines.words(index).orElse(null);
    if (line == null) {
      return false;
    }
    HouseStyle style = line.look().style();
    if (style == HouseStyle.ANNEX_NUMBER) {
      return true;
    }
    String folded = line.folded().text();
    int length = annexLength(folded);
    if (length == 0
        || line.label().isPresent()
        || line.prose().length() > LONGEST_HEADING
        || line.endsClause()
        || line.endsWithComma()) {
      return false;
    }
    String rest = folded.substring(length).trim();
    return rest.isEmpty() || isAnnexNumber(rest) || startsWithNoun(rest) || isUpper(line);
  }

  private int annexLength(String folded) {
    return Math.max(
        vocabulary.termLength(Term.ANNEX, folded, 0),
        vocabulary.termLength(Term.APPENDIX, folded, 0));
  }

  /** {@code 1}, {@code II}, {@code A to Resolution 5}. */
  private boolean isAnnexNumber(String rest) {
    int end = 0;
    while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
      end++;
    }
    String token = rest.substring(0, end);
    boolean number =
        end <= 4
            && !token.isEmpty()
            && (Character.isDigit(token.charAt(0))
                || end == 1
                || token.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
    String after = rest.substring(end).trim();
    return number
        && (after.isEmpty() || startsWithNoun(after) || after.length() < LONGEST_UNKNOWN_CALLOUT);
  }

  /** {@code to Resolution 71}: a noun of the acts within the first words. */
  private boolean startsWithNoun(String rest) {
    int at = vocabulary.find(Term.RESOLUTION, rest, 0);
    int decision = vocabulary.find(Term.DECISION, rest, 0);
    int first = at < 0 ? decision : decision < 0 ? at : Math.min(at, decision);
    return first >= 0 && first < 16;
  }

  private static boolean isUpper(Line.Words line) {
    return line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT))
        && !line.text().equals(line.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** {@code Приложение: 1}: how many annexes follow. */
  boolean isAnnexCount(Line.Words line) {
    String folded = line.folded().text();
    int length = annexLength(folded);
    int end = Blanks.skip(folded, length, folded.length());
    return length > 0
        && line.label().isEmpty()
        && end < folded.length()
        && folded.charAt(end) == ':'
        && folded.substring(end + 1).trim().chars().allMatch(Character::isDigit)
        && end + 1 < folded.length();
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
        && line.prose().length() < 90
        && !line.endsClause()
        && vocabulary.contains(Term.MEETING, line.folded().text());
  }

  static String withoutEndMarks(String folded) {
    int end = folded.length();
    while (end > 0
        && (folded.charAt(end - 1) == ' ' || ",:".indexOf(folded.charAt(end - 1)) >= 0)) {
      end--;
    }
    return folded.substring(Blanks.skip(folded, 0, end), end);
  }

  /** The same words without what the fold leaves of the end marks. */
  static String plain(String text) {
    return withoutEndMarks(Fold.fold(text));
  }
}
