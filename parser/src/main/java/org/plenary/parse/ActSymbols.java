package org.plenary.parse;

import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.source.Blanks;

/** What houses number their acts by, other than the noun and a number behind it. */
final class ActSymbols {
  private static final int LONGEST_SYMBOL = 30;
  private static final int LONGEST_HEALTH_NUMBER = 10;
  private static final int LONGEST_TITLE = 200;

  private final Vocabulary vocabulary;

  ActSymbols(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** {@code AG/RES. 2999 (LX-O/31)}, {@code Assembly/AU/Dec.999(XL)}. */
  boolean isSymbol(String text, String folded) {
    return text.length() <= LONGEST_SYMBOL
        && text.chars().anyMatch(Character::isDigit)
        && (isShortNoun(Term.RESOLUTION_SHORT, folded) || isShortNoun(Term.DECISION_SHORT, folded));
  }

  /** True where such a symbol names a decision. */
  boolean isDecision(String folded) {
    return isShortNoun(Term.DECISION_SHORT, folded);
  }

  /** {@code Dec.} behind a stroke, the organ's letters before it. */
  private boolean isShortNoun(Term term, String folded) {
    int blank = folded.indexOf(' ');
    int slash = folded.indexOf('/');
    while (slash > 0 && (blank < 0 || slash < blank)) {
      int length = vocabulary.termLength(term, folded, slash + 1);
      if (length > 1 && folded.charAt(slash + length) == '.') {
        return true;
      }
      slash = folded.indexOf('/', slash + 1);
    }
    return false;
  }

  /** {@code WHA91.12}: capitals, the assembly, a dot and a number. */
  static boolean isHealthNumber(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      at++;
    }
    int dot = text.indexOf('.', at);
    return at >= 2
        && dot > at
        && dot + 1 < text.length()
        && text.length() <= LONGEST_HEALTH_NUMBER
        && text.substring(at, dot).chars().allMatch(Character::isDigit)
        && text.substring(dot + 1).chars().allMatch(Character::isDigit);
  }

  /** {@code 关于设立渔民日的决定}: a title whose last word names the act. */
  boolean isTitleOfAct(String text) {
    if (text.length() > LONGEST_TITLE) {
      return false;
    }
    String folded = Fold.fold(text);
    int last = folded.length() - 2;
    return last > 0
        && Character.isIdeographic(folded.charAt(last))
        && (vocabulary.termLength(Term.RESOLUTION, folded, last) == 2
            || vocabulary.termLength(Term.DECISION, folded, last) == 2);
  }

  /** {@code A.1199(37)号决议}: a symbol, and the noun as the last word. */
  boolean isSymbolOfAct(String folded) {
    int sign = folded.indexOf('号');
    return sign > 0
        && folded.length() <= LONGEST_SYMBOL
        && (Character.isDigit(folded.charAt(sign - 1)) || folded.charAt(sign - 1) == ')')
        && folded.chars().limit(sign).noneMatch(Character::isIdeographic)
        && isTitleOfAct(folded);
  }

  /** {@code № 999} behind a date; empty when there is none. */
  static String numberBehindSign(String text) {
    int sign = text.indexOf('№');
    if (sign < 0) {
      return "";
    }
    int from = Blanks.skip(text, sign + 1, text.length());
    int end = from;
    while (end < text.length() && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(sign, sign + 1) + " " + text.substring(from, end);
  }
}
