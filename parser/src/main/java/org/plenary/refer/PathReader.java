package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.language.LookAlikes;

/** Reads the labels by which a draft names its places: {@code 2}, {@code b)}, {@code 2i)}. */
final class PathReader {
  private static final int LONGEST_ROMAN = 4;
  private static final int DEEPEST = 6;
  private final Passage passage;

  PathReader(Passage passage) {
    this.passage = passage;
  }

  /** The path that begins at a token: {@code 2.1 b)} is {@code 2}, {@code 1}, {@code b}. */
  Optional<Path> read(int index) {
    List<String> steps = new ArrayList<>();
    int at = index;
    boolean bracketed = false;
    if (passage.number(at, 1, 2) && !insideNumber(at)) {
      steps.add(String.valueOf(passage.value(at)));
      at++;
      while (steps.size() < DEEPEST
          && passage.glued(at, '.')
          && passage.number(at + 1, 1, 2)
          && !passage.token(at + 1).spaced()) {
        steps.add(String.valueOf(passage.value(at + 1)));
        at += 2;
      }
    }
    Optional<Path> letter = letter(at, steps.isEmpty());
    while (letter.isPresent() && steps.size() < DEEPEST) {
      steps.add(letter.get().steps.get(0));
      at = letter.get().end;
      bracketed = true;
      letter = letter(at, false);
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Path(steps, index, at, bracketed));
  }

  /** The letter that a word for <i>and</i> has grown onto: {@code وب)}. */
  Optional<Path> readJoined(int index) {
    return passage
        .withoutAnd(index)
        .filter(letter -> letter.length() == 1 && passage.glued(index + 1, ')'))
        .map(letter -> new Path(List.of(letter), index, index + 2, true));
  }

  private boolean insideNumber(int at) {
    return passage.glued(at + 1, '/') && passage.token(at + 2).isNumber();
  }

  // b), (b), ii)
  private Optional<Path> letter(int index, boolean first) {
    int word = passage.token(index).is('(') ? index + 1 : index;
    Token token = passage.token(word);
    boolean lone =
        first || !passage.token(index).spaced() || word > index || isRoman(token) || ends(word + 2);
    boolean sound =
        token.isWord()
            && lone
            && passage.glued(word + 1, ')')
            && (token.length() == 1 || isRoman(token));
    String step = sound ? LookAlikes.latin(passage.raw(word)).toLowerCase(Locale.ROOT) : "";
    return sound ? Optional.of(new Path(List.of(step), index, word + 2, true)) : Optional.empty();
  }

  /** True where nothing goes on that a letter could be the label of: {@code 1 a), 1 b) above}. */
  boolean ends(int at) {
    return !passage.token(at).isWord() && !passage.token(at).isNumber()
        || passage.is(at, Term.AND)
        || passage.is(at, Term.SECTION)
        || passage.is(at, Term.ABOVE)
        || passage.is(at, Term.BELOW);
  }

  private boolean isRoman(Token token) {
    return token.length() <= LONGEST_ROMAN
        && Roman.value(token.fold().toUpperCase(Locale.ROOT)) > 0;
  }

  /**
   * The labels of a place.
   *
   * @param first its first token
   * @param end the token behind its last
   * @param bracketed true when a letter with a bracket is among them, which nothing else looks like
   */
  record Path(List<String> steps, int first, int end, boolean bracketed) {
    Path {
      steps = List.copyOf(steps);
    }

    /** In {@code 3 (a) and (b)} the second letter stands under the same number. */
    Path beside(Path before) {
      boolean letter = steps.size() == 1 && !Character.isDigit(steps.get(0).charAt(0));
      int parents = before.steps.size() - 1;
      boolean nested = parents > 0 && Character.isDigit(before.steps.get(parents - 1).charAt(0));
      if (!letter || !nested || Character.isDigit(before.steps.get(parents).charAt(0))) {
        return this;
      }
      List<String> all = new ArrayList<>(before.steps.subList(0, parents));
      all.addAll(steps);
      return new Path(all, first, end, true);
    }

    /** The place inside this one that is printed before it: {@code подпункт ii) пункта 2}. */
    Path with(Path inner) {
      List<String> all = new ArrayList<>(steps);
      all.addAll(inner.steps);
      return new Path(all, inner.first, end, true);
    }
  }
}
