package org.plenary.refer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;

/** The words of references of one language. */
final class Lexicon {
  private static final int SHORTEST_STEM = 2;
  private static final Map<Language, Lexicon> SHIPPED = shipped();

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<String> prefixes;

  Lexicon(List<Phrase> phrases, List<String> prefixes) {
    this.prefixes = List.copyOf(prefixes);
    for (Phrase phrase : phrases) {
      byFirstWord.computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>()).add(phrase);
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(phrase -> -phrase.words().size());
    byFirstWord.values().forEach(list -> list.sort(longestFirst));
  }

  private static Map<Language, Lexicon> shipped() {
    Map<Language, Lexicon> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, LexiconFile.load(language));
    }
    return all;
  }

  static Lexicon of(Language language) {
    return SHIPPED.get(language);
  }

  /** All readings of what stands at a token, the longest first. */
  List<Match> at(Tokens tokens, int index) {
    Token token = tokens.get(index);
    List<Match> found = new ArrayList<>();
    collect(tokens, index, token.fold(), found);
    if (token.isWord()) {
      for (String prefix : prefixes) {
        if (token.fold().length() > prefix.length() + 1 && token.fold().startsWith(prefix)) {
          collect(tokens, index, token.fold().substring(prefix.length()), found);
        }
      }
    }
    found.sort(Comparator.comparingInt(match -> -match.length()));
    return found;
  }

  private void collect(Tokens tokens, int index, String first, List<Match> found) {
    match(byFirstWord.get(first), tokens, index, found);
    for (int n = Math.min(first.length(), 24); n >= SHORTEST_STEM; n--) {
      match(byFirstWord.get(first.substring(0, n) + "*"), tokens, index, found);
    }
  }

  private void match(List<Phrase> phrases, Tokens tokens, int index, List<Match> found) {
    if (phrases == null) {
      return;
    }
    for (Phrase phrase : phrases) {
      length(phrase, tokens, index)
          .ifPresent(n -> found.add(new Match(phrase.term(), phrase.value(), index, n)));
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
    for (String prefix : prefixes) {
      if (token.isWord()
          && token.fold().startsWith(prefix)
          && fitsPlainly(word, token.fold().substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fitsPlainly(String word, String fold) {
    return word.endsWith("*")
        ? fold.regionMatches(0, word, 0, word.length() - 1)
        : fold.equals(word);
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
   */
  record Match(Term term, String value, int index, int length) {
    int end() {
      return index + length;
    }
  }
}
