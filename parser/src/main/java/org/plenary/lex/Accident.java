package org.plenary.lex;

import org.plenary.language.Role;

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
  static boolean joins(Line.Words whole, PhysicalLine open, PhysicalLine next, Margin margin) {
    Line.Words before = open.words();
    Line.Words words = next.words();
    if (before.endsClause() || opens(whole, words)) {
      return false;
    }
    return (isClause(whole) && goesOn(words) && !before.endsWithComma())
        || (isPrinted(whole) && ends(words) && isFilled(open, next, margin))
        || LineBreak.endsInUrl(open.text());
  }

  private static boolean isClause(Line.Words whole) {
    return whole.prose().length() >= CLAUSE_LENGTH && !isCallout(whole);
  }

  private static boolean goesOn(Line.Words next) {
    char first = next.text().charAt(0);
    return Character.isLowerCase(first)
        || (ends(next) && (Character.isDigit(first) || first == '('));
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
  private static boolean opens(Line.Words whole, Line.Words next) {
    if (next.label().isPresent()) {
      LabelCandidate label = next.label().get();
      return label.firm() || follows(whole, label);
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
