package org.plenary.language;

/**
 * Tells the language of a text: by its script, and among those in Latin letters by their commonest
 * words.
 */
public final class LanguageGuess {
  private static final Language[] LATIN = {Language.EN, Language.FR, Language.ES};

  private final Vocabularies vocabularies;

  public LanguageGuess(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** The language most of the text is in; English when there is nothing to tell by. */
  public Language of(String text) {
    int[] letters = new int[4];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x250) {
        letters[0] += Character.isLetter(c) ? 1 : 0;
      } else if (c >= '\u0400' && c <= '\u052f') {
        letters[1]++;
      } else if (c >= '\u0600' && c <= '\u06ff') {
        letters[2]++;
      } else if (c >= '\u4e00' && c <= '\u9fff') {
        // An ideograph is a word, a letter is not.
        letters[3] += 3;
      }
    }
    int best = 0;
    for (int i = 1; i < letters.length; i++) {
      best = letters[i] > letters[best] ? i : best;
    }
    return switch (best) {
      case 1 -> Language.RU;
      case 2 -> Language.AR;
      case 3 -> Language.ZH;
      default -> latin(text);
    };
  }

  private Language latin(String text) {
    String folded = Fold.fold(text.length() > 20_000 ? text.substring(0, 20_000) : text);
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
