package org.plenary.refer;

import java.util.List;
import java.util.Optional;

/** The tokens of a passage with what each of them can mean; the productions read from it. */
final class Passage {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final List<List<Lexicon.Match>> matches;

  Passage(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.tokens = Tokens.of(text);
    this.matches = new java.util.ArrayList<>(java.util.Collections.nCopies(tokens.size(), null));
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The words from one token to before another, as printed. */
  String raw(int from, int to) {
    return tokens.text().substring(token(from).start(), token(to - 1).end());
  }

  String raw(int index) {
    return tokens.raw(token(index));
  }

  String text() {
    return tokens.text();
  }

  /** All that the words at a token can mean, the longest first. */
  List<Lexicon.Match> matches(int index) {
    Token token = token(index);
    if (index < 0 || index >= size() || token.isNumber()) {
      return List.of();
    }
    List<Lexicon.Match> known = matches.get(index);
    if (known == null) {
      known = lexicon.at(tokens, index);
      matches.set(index, known);
    }
    return known;
  }

  /** The longest reading of the words at a token as {@code term}. */
  Optional<Lexicon.Match> match(int index, Term term) {
    List<Lexicon.Match> all = matches(index);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).term() == term) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  boolean is(int index, Term term) {
    return match(index, term).isPresent();
  }

  /** What is left of a word when <i>and</i>, which has grown onto its front, is taken off. */
  Optional<String> withoutAnd(int index) {
    return lexicon.withoutAnd(token(index));
  }

  /** True when a word in folded form is by itself a {@code term}. */
  boolean hasWord(Term term, String fold) {
    return lexicon.hasWord(term, fold);
  }

  /** The token behind the words if they are a {@code term}, else {@code index} itself. */
  int skip(int index, Term term) {
    return match(index, term).map(Lexicon.Match::end).orElse(index);
  }

  /** The token behind the sign if it stands here, else {@code index} itself. */
  int skip(int index, char sign) {
    return token(index).is(sign) ? index + 1 : index;
  }

  /**
   * The token behind what parts the elements of a list: {@code ,}, {@code and the}, {@code и}; the
   * same token when nothing does.
   */
  int separators(int index) {
    int comma = skip(index, ',');
    boolean letter = token(comma).length() == 1 && capital(comma);
    int and = letter ? comma : skip(comma, Term.AND);
    return and == index ? index : skip(and, Term.DETERMINER);
  }

  /**
   * The same for an element whose first word can have <i>and</i> grown onto it: {@code وباء}.
   *
   * @return the token the next element begins at; {@code index} itself when none does
   */
  int elementAfter(int index, Term first) {
    boolean joined = match(index, first).filter(Lexicon.Match::joined).isPresent();
    return joined ? index : separators(index);
  }

  /** True when an element of a list can begin at {@code next} behind one that ends at a token. */
  boolean isListed(int index, int next, Term first) {
    return next > index || match(next, first).filter(Lexicon.Match::joined).isPresent();
  }

  /** True for a word that a name can begin with: it has a capital, or its script has none. */
  boolean named(int index) {
    Token token = token(index);
    boolean word = token.isWord() || token.kind() == Token.Kind.IDEOGRAPH;
    return word && !Character.isLowerCase(tokens.text().charAt(token.start()));
  }

  /** True when the token is that sign and stands directly behind the one before it. */
  boolean glued(int index, char sign) {
    Token token = token(index);
    return token.is(sign) && !token.spaced();
  }

  /** True for a number of {@code least} to {@code most} digits. */
  boolean number(int index, int least, int most) {
    Token token = token(index);
    return token.isNumber() && token.length() >= least && token.length() <= most;
  }

  /** True when the token is a year that a session can have. */
  boolean year(int index) {
    Token token = token(index);
    return number(index, 4, 4)
        && token.fold().compareTo("1850") >= 0
        && token.fold().compareTo("2099") <= 0;
  }

  int value(int index) {
    return Integer.parseInt(token(index).fold());
  }

  /** True when the word starts with a capital letter. */
  boolean capital(int index) {
    Token token = token(index);
    return token.isWord() && Character.isUpperCase(tokens.text().charAt(token.start()));
  }

  /** True when nothing but the passage's edge or the end of a sentence stands before the token. */
  boolean opens(int index) {
    return index == 0;
  }
}
