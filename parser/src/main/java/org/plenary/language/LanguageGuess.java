package org.plenary.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells the language of a text: by its script, and among those in the same script by their
 * commonest words and their callouts.
 */
public final class LanguageGuess {
  /** A phrase that opens a line tells more than an article. */
  private static final int WORDS_A_PHRASE = 3;

  /** A script with a third of the letters of the commonest may be that of the draft. */
  private static final int MINORITY = 3;

  /** So much of a text is enough to tell. */
  private static final int SAMPLE = 20_000;

  /** Of a text in pieces so much is looked at. */
  private static final int BEGINNING = 200_000;

  private final Vocabularies vocabularies;

  public LanguageGuess(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** A text that comes in pieces. */
  @FunctionalInterface
  public interface Pieces {
    /** Hands on one piece after the other. */
    void each(Consumer<String> reader);
  }

  /** The language most of the text is in, told by its beginning. */
  public Language of(Pieces text) {
    StringBuilder beginning = new StringBuilder();
    text.each(
        piece -> {
          if (beginning.length() < BEGINNING) {
            beginning.append(piece).append('\n');
          }
        });
    return of(beginning.toString());
  }

  /** The language most of the text is in; English when there is nothing to tell by. */
  public Language of(String text) {
    Letters letters = Letters.of(text);
    int most = 0;
    for (Language language : Language.values()) {
      most = Math.max(most, letters.in(language));
    }
    if (most == 0) {
      return Language.EN;
    }
    List<Language> candidates = new ArrayList<>();
    for (Language language : Language.values()) {
      if (letters.in(language) * MINORITY >= most) {
        candidates.add(language);
      }
    }
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    candidates.sort((a, b) -> Integer.compare(letters.in(b), letters.in(a)));
    return byWords(candidates, text);
  }

  private Language byWords(List<Language> candidates, String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    List<String> lines = sample.lines().map(Fold::fold).toList();
    Language best = candidates.get(0);
    int most = 0;
    for (Language language : candidates) {
      Vocabulary vocabulary = vocabularies.of(language);
      int count = lines.stream().mapToInt(line -> count(vocabulary, line)).sum();
      if (count > most) {
        most = count;
        best = language;
      }
    }
    return best;
  }

  private static int count(Vocabulary vocabulary, String folded) {
    boolean opens = vocabulary.callout(folded).isPresent();
    int count = opens || vocabulary.opensWith(Term.ORGAN, folded) ? WORDS_A_PHRASE : 0;
    boolean wordStart = true;
    for (int i = 0; i < folded.length(); i++) {
      if (wordStart && vocabulary.termLength(Term.FUNCTION, folded, i) > 0) {
        count++;
      }
      wordStart = !Character.isLetterOrDigit(folded.charAt(i));
    }
    return count;
  }
}
