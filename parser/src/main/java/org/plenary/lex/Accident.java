package org.plenary.lex;

import org.plenary.language.Fold;
import org.plenary.language.Role;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;

/**
 * A break that slipped into a text whose paragraphs are lines: {@code Recalling the lamps that} and
 * {@code were lit in 1999,}.
 */
final class Accident {
  /** A shorter line is no broken sentence. */
  private static final int CLAUSE_LENGTH = 60;

  private Accident() {}

  /**
   * True when a line goes on in the next.
   *
   * @param whole the paragraph so far, whose last line is {@code open}
   */
  static boolean joins(
      Line.Words whole,
      PhysicalLine open,
      PhysicalLine next,
      Margin margin,
      Vocabulary vocabulary) {
    Line.Words before = open.words();
    Line.Words words = next.words();
    if (breaksOff(whole, before, vocabulary) && words.label().isEmpty()) {
      return true;
    }
    boolean unfinished = isClause(whole) && !ends(before);
    if (unfinished && (isCitation(words) || (whole.label().isPresent() && isEnd(words)))) {
      return true;
    }
    if (before.endsClause() || opens(whole, words, unfinished)) {
      return false;
    }
    return (unfinished && goesOn(words))
        || (isClause(whole) && before.endsWithComma() && isNumber(words))
        || (isPrinted(whole) && ends(words) && isFilled(open, next, margin))
        || LineBreak.endsInUrl(open.text());
  }

  /** {@code … the studies listed in}: no clause ends so, though a phrase opens the next line. */
  private static boolean breaksOff(Line.Words whole, Line.Words before, Vocabulary vocabulary) {
    String text = before.text();
    int last = text.lastIndexOf(' ') + 1;
    String word = Fold.fold(text.substring(last));
    return isClause(whole)
        && !before.endsClause()
        && last > 0
        && !word.isEmpty()
        && vocabulary.termLength(Term.FUNCTION, word, 0) == word.length();
  }

  private static boolean isClause(Line.Words whole) {
    return whole.prose().length() >= CLAUSE_LENGTH && !isCallout(whole);
  }

  /** {@code … is to be} and {@code encouraged;}: a callout ends otherwise. */
  private static boolean isEnd(Line.Words next) {
    return next.label().isEmpty()
        && next.startsSmall()
        && next.endsClause()
        && !next.endsWithColon();
  }

  /** {@code resolves 2 or 3 above}, {@code recognizing f), and}: what is cited opens no clause. */
  private static boolean isCitation(Line.Words next) {
    String behind = next.afterOpening().strip();
    boolean phrase = next.opening().isPresent() && next.startsSmall() && behind.length() > 1;
    return phrase && (Character.isDigit(behind.charAt(0)) || behind.charAt(1) == ')');
  }

  /** {@code 400 MHz and} behind a comma. */
  private static boolean isNumber(Line.Words next) {
    return Character.isDigit(next.text().charAt(0));
  }

  private static boolean goesOn(Line.Words next) {
    char first = next.text().charAt(0);
    return Character.isLowerCase(first)
        || ((ends(next) || next.text().indexOf(';') > 0)
            && (Character.isDigit(first) || first == '('));
  }

  private static boolean ends(Line.Words line) {
    return line.endsClause() || line.endsWithComma();
  }

  /** A clause that opens with a capital, as those do that end with a mark. */
  private static boolean isPrinted(Line.Words whole) {
    return whole.prose().length() >= CLAUSE_LENGTH
        && whole.label().isEmpty()
        && whole.opening().isPresent()
        && whole.hasCase()
        && !whole.startsSmall();
  }

  private static boolean isFilled(PhysicalLine open, PhysicalLine next, Margin margin) {
    return !open.words().endsWithComma() && margin.slack(open, next) <= 0;
  }

  private static boolean isCallout(Line.Words line) {
    return line.label().isEmpty()
        && line.opening().isPresent()
        && (line.prose().length() < CLAUSE_LENGTH
            || line.opening().get().mayOpen(Role.OPERATIVE)
            || line.afterOpening().isBlank());
  }

  /** True when the next line has what begins a unit. */
  private static boolean opens(Line.Words whole, Line.Words next, boolean unfinished) {
    if (next.label().isPresent()) {
      LabelCandidate label = next.label().get();
      return label.firm() || (!unfinished && follows(whole, label));
    }
    return next.opening().isPresent();
  }

  /** A bare number opens an item when it comes next after the one before, or is the first. */
  private static boolean follows(Line.Words whole, LabelCandidate label) {
    int value = label.first().value();
    if (whole.label().isPresent() && whole.label().get().form().equals(label.form())) {
      return value == whole.label().get().first().value() + 1;
    }
    return value == 1 || label.form().equals("x.x");
  }
}
