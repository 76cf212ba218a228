package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.language.Language;
import org.plenary.prepared.FixedMap;

/** The words of references of one language. */
final class Lexicon {
  private static final int SHORTEST_STEM = 2;
  private static final Map<Language, Lexicon> SHIPPED = new ConcurrentHashMap<>();

  private final LexiconMap map;
  private final Map<String, List<Phrase>> byFirstWord = new ConcurrentHashMap<>();
  private final Map<String, List<Phrase>> byStem = new ConcurrentHashMap<>();
  private final int longestStem;
  private final List<Prefix> prefixes;

  Lexicon(FixedMap map) {
    this.map = new LexiconMap(map);
    this.longestStem = this.map.longestStem();
    this.prefixes = this.map.prefixes();
  }

  /** The words of a language, read when it is first asked for. */
  static Lexicon of(Language language) {
    return SHIPPED.computeIfAbsent(language, l -> new Lexicon(LexiconFile.prepared(l)));
  }

  private List<Phrase> phrases(String word) {
    List<Phrase> known = byFirstWord.get(word);
    if (known == null) {
      known = map.phrases(word);
      if (!known.isEmpty()) {
        byFirstWord.put(word, known);
      }
    }
    return known;
  }

  private List<Phrase> stems(String stem) {
    List<Phrase> known = byStem.get(stem);
    if (known == null) {
      known = map.stems(stem);
      if (!known.isEmpty()) {
        byStem.put(stem, known);
      }
    }
    return known;
  }

  /** All readings of what stands at a token, the longest first. */
  List<Match> at(Tokens tokens, int index) {
    Token token = tokens.get(index);
    List<Match> found = new ArrayList<>();
    collect(tokens, index, token.fold(), false, found);
    if (token.isWord()) {
      for (Prefix prefix : prefixes) {
        if (prefix.fits(token)) {
          collect(tokens, index, prefix.rest(token), prefix.joins(), found);
        }
      }
    }
    if (found.size() > 1) {
      found.sort((a, b) -> b.length() - a.length());
    }
    return found.isEmpty() ? List.of() : found;
  }

  /** True when a single word means that. */
  boolean hasWord(Term term, String fold) {
    return phrases(fold).stream()
        .anyMatch(phrase -> phrase.term() == term && phrase.words().size() == 1);
  }

  /** What is left of a word when a prefix that means no more than <i>and</i> is taken off. */
  Optional<String> withoutAnd(Token token) {
    return prefixes.stream()
        .filter(prefix -> prefix.joins() && prefix.isShortest() && token.isWord())
        .filter(prefix -> token.fold().startsWith(prefix.letters()))
        .map(prefix -> token.fold().substring(prefix.letters().length()))
        .findFirst();
  }

  private void collect(Tokens tokens, int index, String first, boolean joined, List<Match> found) {
    match(phrases(first), tokens, index, joined, found);
    for (int n = Math.min(first.length(), longestStem); n >= SHORTEST_STEM; n--) {
      match(stems(first.substring(0, n)), tokens, index, joined, found);
    }
  }

  private void match(
      List<Phrase> phrases, Tokens tokens, int index, boolean joined, List<Match> found) {
    for (Phrase phrase : phrases) {
      length(phrase, tokens, index)
          .ifPresent(n -> found.add(new Match(phrase.term(), phrase.value(), index, n, joined)));
    }
  }

  private Optional<Integer> length(Phrase phrase, Tokens tokens, int index) {
    int at = index + 1;
    for (int i = 1; i < phrase.words().size(); i++, at++) {
      if (!fits(phrase.words().get(i), tokens.get(at))) {
        return Optional.empty();
      }
    }
    return Optional.of(at - index);
  }

  private boolean fits(String word, Token token) {
    if (fitsPlainly(word, token.fold())) {
      return true;
    }
    for (Prefix prefix : prefixes) {
      if (prefix.fits(token) && fitsPlainly(word, prefix.rest(token))) {
        return true;
      }
    }
    return false;
  }

  static boolean isStem(String word) {
    return word.length() > 1 && word.endsWith("*");
  }

  private static boolean fitsPlainly(String word, String fold) {
    return isStem(word) ? fold.regionMatches(0, word, 0, word.length() - 1) : fold.equals(word);
  }

  /**
   * What a word can have grown onto its front.
   *
   * @param back what of it belongs to the word: the article in Arabic <i>lil-</i>; mostly empty
   * @param joins true when <i>and</i> is in it
   */
  record Prefix(String letters, String back, boolean joins) {
    boolean fits(Token token) {
      return token.isWord()
          && token.fold().length() > letters.length() + 1
          && token.fold().startsWith(letters);
    }

    boolean isShortest() {
      return letters.length() == 1;
    }

    String rest(Token token) {
      return back + token.fold().substring(letters.length());
    }
  }

  /**
   * Words that mean something in a reference.
   *
   * @param words each in folded form; a {@code *} at its end stands for any ending
   */
  record Phrase(Term term, String value, List<String> words) {
    Phrase {
      words = List.copyOf(words);
    }
  }

  /**
   * A phrase found.
   *
   * @param index its first token
   * @param length how many tokens it takes
   * @param joined true when a word for <i>and</i> has grown onto its front
   */
  record Match(Term term, String value, int index, int length, boolean joined) {
    int end() {
      return index + length;
    }
  }
}
