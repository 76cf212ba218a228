package org.plenary.refer;

import java.util.Optional;
import org.plenary.language.LookAlikes;
import org.plenary.refer.ActNumber.Shape;

/** Reads the number of an act: rules R8 and R9 of the grammar, and the number of R1. */
final class ActNumberReader {
  private static final int LONGEST_ROMAN = 8;

  /** The last session whose resolutions A, B, C stand in one document: {@code A/RES/57/284}. */
  private static final int LAST_SHARED = 57;

  private final Passage passage;

  ActNumberReader(Passage passage) {
    this.passage = passage;
  }

  /** The number that begins at a token. */
  Optional<ActNumber> read(int index) {
    if (passage.token(index).isNumber()) {
      return passage.glued(index + 1, '/') ? withSlash(index) : withoutSlash(index);
    }
    return special(index);
  }

  // [COM6/7] (WRC-07): a draft has no number yet
  Optional<ActNumber> draft(int at) {
    int close = at + 1;
    while (passage.token(at).is('[') && close < at + 8 && !passage.token(close).is(']')) {
      close++;
    }
    return passage.token(at).is('[') && passage.token(close).is(']') && close > at + 1
        ? Optional.of(new ActNumber(Shape.PLAIN, passage.raw(at, close + 1), at, close + 1))
        : Optional.empty();
  }

  /** False where the number goes on or counts something: {@code Decision 2.1}, {@code 5 %}. */
  boolean endsHere(int end) {
    Token next = passage.token(end);
    boolean goesOn =
        !next.spaced() && (next.isWord() || next.is('/') || next.is('-') || next.is('%'))
            || next.is('.') && passage.token(end + 1).isNumber()
            || next.isNumber()
            || next.is('%');
    return !goesOn;
  }

  // 70/1, 2021/2 B, 74/264 A to C
  private Optional<ActNumber> withSlash(int index) {
    int second = index + 2;
    boolean sound =
        passage.number(index, 1, 4)
            && passage.number(second, 1, 4)
            && !passage.token(second).spaced()
            && !isInside(index, second + 1);
    if (!sound) {
      return Optional.empty();
    }
    int session = passage.value(index);
    Shape shape = passage.token(index).length() == 4 ? Shape.YEAR : Shape.SESSION;
    if (shape == Shape.YEAR && (session < 1946 || session > 2099)) {
      return Optional.empty();
    }
    String number = session + "/" + passage.value(second);
    boolean shared = shape == Shape.SESSION && session <= LAST_SHARED;
    Letters letters = shared ? shared(second + 1) : letters(second + 1);
    return Optional.of(new ActNumber(shape, number + letters.text, index, letters.end));
  }

  /** True when the token is part of something longer: {@code 1.70/1}, {@code 70/1/2}. */
  private boolean isInside(int index, int end) {
    boolean before =
        !passage.token(index).spaced()
            && (passage.token(index - 1).is('/')
                || passage.token(index - 1).is('-')
                || passage.token(index - 1).isNumber()
                || (passage.token(index - 1).is('.') && passage.token(index - 2).isNumber()));
    return before
        || passage.glued(end, '/') && (passage.token(end + 1).isNumber() || isUnion(end + 1));
  }

  // 2010/120/EU: a decision of the European Union
  private boolean isUnion(int at) {
    Token token = passage.token(at);
    String raw = passage.raw(at);
    boolean letters = token.isWord() && !token.spaced() && token.length() == 2;
    return letters && raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
  }

  // 1514 (XV), 217 A (III), 242 (1967), 61-3, 140
  private Optional<ActNumber> withoutSlash(int index) {
    if (!passage.number(index, 1, 4) || isInside(index, index + 1)) {
      return Optional.empty();
    }
    String number = String.valueOf(passage.value(index));
    int bracket = letters(index + 1).end;
    if (passage.token(bracket).is('(')) {
      Optional<ActNumber> old = old(index, number, bracket + 1);
      if (old.isPresent()) {
        return old;
      }
      if (bracket == index + 1 && passage.year(bracket + 1) && passage.token(bracket + 2).is(')')) {
        String text = number + "(" + passage.value(bracket + 1) + ")";
        return Optional.of(new ActNumber(Shape.DATED, text, index, bracket + 3));
      }
    }
    if (passage.glued(index + 1, '-')
        && passage.number(index + 2, 1, 2)
        && !passage.token(index + 2).spaced()) {
      String text = number + "-" + passage.value(index + 2);
      return Optional.of(new ActNumber(Shape.SUFFIXED, text, index, index + 3));
    }
    return Optional.of(new ActNumber(Shape.PLAIN, number, index, index + 1));
  }

  private Optional<ActNumber> old(int index, String number, int at) {
    Optional<Lexicon.Match> era = passage.match(at, Term.OLD_SESSION);
    Optional<Lexicon.Match> special = passage.match(at, Term.SPECIAL_SESSION);
    String prefix = special.map(match -> match.value() + "-").orElse("");
    int roman = special.or(() -> era).map(match -> match.end() + 1).orElse(at);
    if (special.isPresent() && !passage.token(roman - 1).is('-')) {
      return Optional.empty();
    }
    if (special.or(() -> era).isPresent() && passage.number(roman, 1, 2)) {
      return closed(index, roman + 1, number + "(" + prefix + Roman.of(passage.value(roman)) + ")");
    }
    String letters = LookAlikes.latin(passage.token(roman).isWord() ? passage.raw(roman) : "");
    if (letters.isEmpty() || letters.length() > LONGEST_ROMAN || Roman.value(letters) == 0) {
      return Optional.empty();
    }
    return closed(index, roman + 1, number + "(" + prefix + letters + ")");
  }

  private Optional<ActNumber> closed(int index, int at, String text) {
    return passage.token(at).is(')')
        ? Optional.of(new ActNumber(Shape.OLD, text, index, at + 1))
        : Optional.empty();
  }

  // ES-10/15, S-23/2
  private Optional<ActNumber> special(int index) {
    Optional<Lexicon.Match> mark = passage.match(index, Term.SPECIAL_SESSION);
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    String value = mark.get().value();
    int at = mark.get().end() - (value.contains("-") ? 2 : 0);
    boolean sound =
        passage.token(at).is('-')
            && passage.number(at + 1, 1, 2)
            && passage.glued(at + 2, '/')
            && passage.number(at + 3, 1, 3)
            && !passage.token(at + 3).spaced()
            && !(passage.token(index - 1).is('/') && !passage.token(index).spaced());
    if (!sound) {
      return Optional.empty();
    }
    Letters letters = shared(at + 4);
    String session = value.contains("-") ? value : value + "-" + passage.value(at + 1);
    String text = session + "/" + passage.value(at + 3);
    return Optional.of(new ActNumber(Shape.SPECIAL, text + letters.text, index, letters.end));
  }

  /**
   * The number that a further letter makes of the one before: the second in {@code 74/232 A and B}.
   */
  Optional<ActNumber> sibling(ActNumber number) {
    char last = number.text().charAt(number.text().length() - 1);
    int joined = passage.elementAfter(number.end(), Term.LETTER);
    if (!Character.isLetter(last) || !passage.isListed(number.end(), joined, Term.LETTER)) {
      return Optional.empty();
    }
    String stem = number.text().substring(0, number.text().length() - 1);
    return letter(joined)
        .filter(next -> next.charAt(0) > last && !stem.endsWith("-"))
        .map(next -> new ActNumber(number.shape(), stem + next, joined, letterEnd(joined)));
  }

  /** The letters behind a number: {@code B}, {@code A to C}. */
  private Letters letters(int index) {
    Optional<String> first = letter(index);
    if (first.isEmpty()) {
      return new Letters("", index);
    }
    int end = letterEnd(index);
    int joined = passage.skip(end, Term.TO);
    joined = joined == end && passage.token(end).is('-') ? end + 1 : joined;
    Optional<String> last = joined == end ? Optional.empty() : letter(joined);
    if (last.isPresent() && last.get().compareTo(first.get()) > 0) {
      return new Letters(first.get() + "-" + last.get(), letterEnd(joined));
    }
    return new Letters(first.get(), end);
  }

  /** Letters that name parts of one document, whose symbol has none: {@code 47/54 A and G}. */
  private Letters shared(int index) {
    int end = letters(index).end;
    while (end > index) {
      int joined = passage.elementAfter(end, Term.LETTER);
      if (!passage.isListed(end, joined, Term.LETTER) || letter(joined).isEmpty()) {
        break;
      }
      end = letterEnd(joined);
    }
    return new Letters("", end);
  }

  private Optional<String> letter(int index) {
    Optional<Lexicon.Match> spelt = passage.match(index, Term.LETTER);
    if (spelt.isPresent()) {
      return Optional.of(spelt.get().value());
    }
    Token token = passage.token(index);
    // a Cyrillic letter before a word is a preposition
    String raw = token.isWord() && token.length() == 1 ? LookAlikes.latin(passage.raw(index)) : "";
    boolean capital = raw.length() == 1 && raw.charAt(0) >= 'A' && raw.charAt(0) <= 'Z';
    Token next = passage.token(index + 1);
    boolean glued = !next.spaced() && (next.is('/') || next.is('\'') || next.isNumber());
    boolean word = !raw.equals(passage.raw(index)) && next.isWord();
    return capital && !glued && !word ? Optional.of(raw) : Optional.empty();
  }

  private int letterEnd(int index) {
    return passage.match(index, Term.LETTER).map(Lexicon.Match::end).orElse(index + 1);
  }

  private record Letters(String text, int end) {}
}
