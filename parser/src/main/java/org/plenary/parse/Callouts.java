package org.plenary.parse;

import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Role;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.source.HouseStyle;

/** Which lines are phrases that govern what follows them, known to the vocabulary or not. */
final class Callouts {
  private static final int LONGEST_CALLOUT = 250;
  private static final int LONGEST_UNKNOWN_CALLOUT = 120;
  private static final int LONGEST_UNCASED_CALLOUT = 40;
  private static final int SHORTEST_WORD = 4;

  private final Vocabulary vocabulary;
  private final Lines lines;

  Callouts(Vocabulary vocabulary, Lines lines) {
    this.vocabulary = vocabulary;
    this.lines = lines;
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
    if (line.opening().isEmpty()) {
      return isDecision(line);
    }
    boolean lastReason = !isBareCallout(index) && (isBareCallout(index + 1) || isDecision(next));
    return !lastReason && (isKnownCallout(line, next) || goesOnNextLine(index));
  }

  /** True for a known phrase and nothing else on a line: what follows is its clause. */
  boolean isBareCallout(int index) {
    return lines
        .words(index)
        .filter(w -> w.label().isEmpty() && w.opening().isPresent() && !w.endsClause())
        .filter(w -> Sense.withoutEndMarks(w.afterOpening()).isEmpty())
        .isPresent();
  }

  private boolean isKnownCallout(Line.Words line, Line.Words next) {
    if (isReasonOfDecision(line)) {
      return false;
    }
    String rest = Sense.withoutEndMarks(line.afterOpening());
    if (rest.isEmpty()) {
      return !isLastReason(line, next);
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
   * {@code Acting under Chapter VII of the Charter of the United Nations,} before {@code 1.}; where
   * clauses open small, before a number that opens with an act.
   */
  private static boolean isLastReason(Line.Words line, Line.Words next) {
    return line.endsWithComma()
        && isFirstNumber(next)
        && (!line.startsSmall() || opensAct(next.opening()))
        && line.opening().filter(m -> m.opensOnly(Role.PREAMBLE)).isPresent();
  }

  /** {@code Обсудив проект закона, Ассамблея постановляет:}: a reason, with the verb at its end. */
  boolean isReasonOfDecision(Line.Words line) {
    return line.opening().filter(m -> m.opensOnly(Role.PREAMBLE)).isPresent()
        && endsInDecision(line);
  }

  /** A formula of deciding at the end of a sentence, with counted acts behind it. */
  boolean isDecree(int index) {
    return lines.words(index).filter(this::endsInDecision).isPresent()
        && lines.words(index + 1).filter(Callouts::isFirstAct).isPresent();
  }

  /** {@code 1.}, {@code 一、}, {@code Article 1.}. */
  private static boolean isFirstAct(Line.Words line) {
    return line.label()
        .filter(l -> l.firm() && !l.isBullet() && hasFirst(l) && !l.form().startsWith("("))
        .isPresent();
  }

  /** {@code DO HEREBY AGREE TO:} behind a reason and before the first of what may be acts. */
  boolean isUnknownFormula(int index) {
    return isFormulaShaped(index)
        && lines.words(index).orElseThrow().prose().length() <= LONGEST_UNKNOWN_CALLOUT
        && isFinished(index - 1);
  }

  /** Any words and a colon before {@code 1.} or {@code 一、}, which ends as acts do. */
  boolean isFormulaShaped(int index) {
    Line.Words line = lines.words(index).orElseThrow();
    return line.label().isEmpty()
        && line.opening().isEmpty()
        && line.endsWithColon()
        && lines.words(index + 1).filter(w -> isFirstAct(w) && !w.endsWithComma()).isPresent();
  }

  /** {@code …, Коллегия решила:}, {@code …会议决定：}: a verb of deciding and a colon at the end. */
  boolean endsInDecision(Line.Words line) {
    if (!line.endsWithColon() || line.label().isPresent()) {
      return false;
    }
    String text = line.text();
    int tail = Math.max(0, text.length() - LONGEST_UNKNOWN_CALLOUT);
    return decision(Fold.fold(text.substring(tail))).isPresent();
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
        && !hasSentenceInside(line.text())
        && decision(line).isPresent();
  }

  /** {@code The keepers met. They decided:}: a callout is one sentence at most. */
  private static boolean hasSentenceInside(String text) {
    for (int i = text.indexOf(". "); i > 0; i = text.indexOf(". ", i + 1)) {
      boolean word =
          i > 2
              && Character.isLetter(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i - 2))
              && Character.isLetter(text.charAt(i - 3));
      if (word) {
        return true;
      }
    }
    return text.indexOf('。') > 0;
  }

  /** {@code Постановили:}: the verb and nothing before it. */
  boolean isBareDecision(Line.Words line) {
    return isDecision(line)
        && decision(line)
            .filter(
                m -> m.length() == Sense.withoutEndMarks(unspaced(line.folded().text())).length())
            .isPresent();
  }

  /** The verb at the end of a line such as {@code Советы решили:}. */
  Optional<Vocabulary.Match> decision(Line.Words line) {
    return decision(line.folded().text());
  }

  private Optional<Vocabulary.Match> decision(String words) {
    String folded = unspaced(Sense.withoutEndMarks(words));
    for (int i = 0; i < folded.length(); i++) {
      boolean wordStart = i == 0 || folded.charAt(i - 1) == ' ';
      if (wordStart || Character.isIdeographic(folded.charAt(i))) {
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
  static String unspaced(String folded) {
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
        || !mayBeUnknown(line)) {
      return false;
    }
    boolean governs = startsList(next) || isFirstNumber(next) || opensClause(next);
    boolean set = line.look().italic() && !next.look().italic();
    return governs && (set || isFinished(index - 1));
  }

  private static boolean mayBeUnknown(Line.Words line) {
    return !line.endsClause()
        && line.startsSmall()
        && startsWithWord(line.text())
        && line.prose().length() <= LONGEST_UNKNOWN_CALLOUT;
  }

  /** At least four letters first: no {@code a)} of a form, no {@code 1st}. */
  private static boolean startsWithWord(String text) {
    return text.length() >= SHORTEST_WORD
        && text.chars().limit(SHORTEST_WORD).allMatch(Character::isLetter);
  }

  private boolean isFinished(int index) {
    return lines
        .words(index)
        .filter(before -> before.endsClause() || before.endsWithComma())
        .isPresent();
  }

  /**
   * True for an unknown phrase before a clause without a label, among other callouts: {@code
   * charges the Guild Master} before {@code to keep the list of apprentices.}.
   */
  boolean isCalloutAmongOthers(int index) {
    Line.Words line = lines.words(index).orElse(null);
    Line.Words next = lines.words(index + 1).orElse(null);
    return line != null
        && next != null
        && line.label().isEmpty()
        && line.opening().isEmpty()
        && !line.endsWithComma()
        && mayBeUnknown(line)
        && isFinished(index - 1)
        && next.label().isEmpty()
        && next.startsSmall()
        && next.prose().length() > line.prose().length()
        && (next.endsClause() || next.endsWithComma());
  }

  /**
   * True when the next line belongs to the callout: {@code resolves to invite the ITU
   * Radiocommunication Sector} and {@code to complete in time for WRC-31} before a list, {@code
   * instructs the Secretary-General,} and {@code in consultation with the Bureaux,}.
   */
  boolean goesOnNextLine(int index) {
    Line.Words line = lines.words(index).orElse(null);
    Line.Words next = lines.words(index + 1).orElse(null);
    return line != null
        && next != null
        && opensAct(line)
        && isSecondLine(next)
        && line.endsWithComma() == next.endsWithComma()
        && lines.words(index + 2).filter(Callouts::startsNumbers).isPresent();
  }

  private static boolean opensAct(Line.Words line) {
    return line.label().isEmpty()
        && line.startsSmall()
        && !line.endsClause()
        && opensAct(line.opening());
  }

  private static boolean opensAct(Optional<Vocabulary.Match> opening) {
    return opening.filter(m -> m.mayOpen(Role.OPERATIVE)).isPresent();
  }

  private static boolean isSecondLine(Line.Words next) {
    return next.label().isEmpty()
        && next.startsSmall()
        && !next.afterGap()
        && next.opening().isEmpty()
        && (next.endsWithColon() || !next.endsClause())
        && next.prose().length() <= LONGEST_UNKNOWN_CALLOUT;
  }

  private static boolean startsNumbers(Line.Words line) {
    return line.label().filter(l -> !l.isBullet() && hasFirst(l)).isPresent();
  }

  private static boolean isFirstNumber(Line.Words line) {
    return line.label().filter(l -> l.isNumber() && hasFirst(l)).isPresent();
  }

  private boolean opensClause(Line.Words line) {
    return line.label().isEmpty()
        && line.startsSmall()
        && vocabulary.opensWith(Term.OPENING, line.folded().text());
  }
}
