package org.plenary.language;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells the language of a text: by its script, and among those in Latin letters by their commonest
 * words.
 */
public final class LanguageGuess {
  /** As much of a text tells its language. */
  private static final int BEGINNING = 20_000;

  private static final Language[] LATIN = {Language.EN, Language.FR, Language.ES};

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

  /** The language most of the text is in; English when there is nothing to tell by. */
  public Language of(String text) {
    return of(reader -> reader.accept(text));
  }

  /** The language most of the text is in; English when there is nothing to tell by. */
  public Language of(Pieces text) {
    Letters letters = new Letters();
    text.each(letters::count);
    return letters.script().orElseGet(() -> latin(letters.beginning.toString()));
  }

  /** Counts the letters of each script, and keeps how a text in Latin ones begins. */
  private static final class Letters {
    private final int[] counts = new int[4];
    private final StringBuilder beginning = new StringBuilder();

    void count(String text) {
      for (int i = 0; i < text.length(); i++) {
        count(text.charAt(i));
      }
      int room = Math.min(text.length(), BEGINNING - beginning.length());
      if (room > 0) {
        beginning.append(text, 0, room).append('\n');
      }
    }

    private void count(char c) {
      if (c < 0x250) {
        counts[0] += Character.isLetter(c) ? 1 : 0;
      } else if (c >= '\u0400' && c <= '\u052f') {
        counts[1]++;
      } else if (c >= '\u0600' && c <= '\u06ff') {
        counts[2]++;
      } else if (c >= '\u4e00' && c <= '\u9fff') {
        // An ideograph is a word, a letter is not.
        counts[3] += 3;
      }
    }

    /** The language of the commonest script; none when that is Latin. */
    Optional<Language> script() {
      int best = 0;
      for (int i = 1; i < counts.length; i++) {
        best = counts[i] > counts[best] ? i : best;
      }
      return switch (best) {
        case 1 -> Optional.of(Language.RU);
        case 2 -> Optional.of(Language.AR);
        case 3 -> Optional.of(Language.ZH);
        default -> Optional.empty();
      };
    }
  }

  private Language latin(String beginning) {
    String folded = Fold.fold(beginning);
    Language best = Language.EN;
    int most = 0;
    for (Language language : LATIN) {
      int count = count(vocabularies.of(language), folded);
      if (count > most) {
        most = count;
        best = language;
      }
    }
    return best;
  }

  private static int count(Vocabulary vocabulary, String folded) {
    int count = 0;
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
