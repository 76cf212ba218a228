package org.plenary.parity;

import java.lang.Character.UnicodeScript;
import org.plenary.language.Fold;
import org.plenary.language.Language;
import org.plenary.language.Term;
import org.plenary.language.Vocabularies;
import org.plenary.language.Vocabulary;
import org.plenary.unit.UnitKind;

/**
 * The translation is not the source again, and is written in the target's script; among languages
 * in Latin letters the commonest words tell.
 */
final class TranslationCheck implements PairCheck {
  private static final int ENOUGH_LETTERS = 12;
  private static final int ENOUGH_WORDS = 3;
  private static final int SMALL_WORDS_SHARE = 3;

  private final Vocabulary own;
  private final Vocabulary others;
  private final boolean sameLanguage;

  TranslationCheck(Vocabularies vocabularies, Language from, Language to) {
    this.own = vocabularies.of(to);
    this.others = vocabularies.of(from);
    this.sameLanguage = from == to;
  }

  @Override
  public void check(Pair pair, Differences found) {
    if (sameLanguage || pair.source().kind() == UnitKind.NOTE && !isProse(pair)) {
      return;
    }
    String source = Fold.fold(pair.source().text().text()).strip();
    String text = pair.target().text().text();
    String target = Fold.fold(text).strip();
    if (source.equals(target) && words(target) > 1 && letters(target) >= ENOUGH_LETTERS) {
      found.at(pair, 0, text.length(), Rule.TRANSLATED, "parity.untranslated", pair.name());
    } else if (isForeign(text, target)) {
      String language = own.language().code();
      found.at(pair, 0, text.length(), Rule.TRANSLATED, "parity.language", pair.name(), language);
    }
  }

  /** Footnotes cite books by titles that nobody translates; prose has small words in between. */
  private boolean isProse(Pair pair) {
    String target = Fold.fold(pair.target().text().text()).strip();
    int small = Math.max(common(own, target), common(others, target));
    return small >= ENOUGH_WORDS && small * SMALL_WORDS_SHARE >= words(target);
  }

  private boolean isForeign(String text, String folded) {
    int all = letters(text);
    int right = inScript(text, own.language().script());
    if (right * 2 < all) {
      return all >= ENOUGH_LETTERS && words(folded) >= ENOUGH_WORDS && isProse(folded);
    }
    int ownWords = common(own, folded);
    int otherWords = common(others, folded);
    return own.language().script() == others.language().script()
        && otherWords >= ENOUGH_WORDS
        && otherWords > 2 * ownWords;
  }

  /** Not an address or a list of names, which no language translates. */
  private boolean isProse(String folded) {
    return !folded.contains("://")
        && (others.language().script() != UnicodeScript.LATIN || common(others, folded) > 0);
  }

  private static int common(Vocabulary vocabulary, String folded) {
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

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  /** An ideograph is a word, a letter is not. */
  private static int inScript(String text, UnicodeScript script) {
    int weight = script == UnicodeScript.HAN ? 3 : 1;
    return weight * (int) text.chars().filter(c -> UnicodeScript.of(c) == script).count();
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.split(" ").length;
  }
}
