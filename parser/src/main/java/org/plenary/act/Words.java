package org.plenary.act;

import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;

/** A folded text and where its words begin. In Chinese every character begins one. */
record Words(Vocabulary vocabulary, Fold fold, String text) {
  static Words of(Vocabulary vocabulary, String printed) {
    Fold fold = Fold.of(printed);
    return new Words(vocabulary, fold, fold.text());
  }

  int length() {
    return text.length();
  }

  boolean startsAt(int index) {
    return index < text.length()
        && Character.isLetterOrDigit(text.charAt(index))
        && (index == 0
            || !Character.isLetterOrDigit(text.charAt(index - 1))
            || Character.isIdeographic(text.charAt(index))
            || Character.isIdeographic(text.charAt(index - 1)));
  }

  /** Behind the word that begins at an index. */
  int wordEnd(int index) {
    int end = index;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || isInner(text, end))) {
      end++;
      if (Character.isIdeographic(text.charAt(end - 1))) {
        return end;
      }
    }
    return end;
  }

  /** A hyphen or apostrophe between two letters. */
  private static boolean isInner(String s, int i) {
    return (s.charAt(i) == '-' || s.charAt(i) == '/')
        && i + 1 < s.length()
        && Character.isLetterOrDigit(s.charAt(i + 1));
  }

  int skipBlanks(int index) {
    int at = index;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** How long the word of a term is that begins at an index; 0 for none. */
  int term(Term term, int index) {
    return index < text.length() ? vocabulary.termLength(term, text, index) : 0;
  }

  /** True when the word at an index ends as a word of that term. */
  boolean endsWith(Term term, int index, int end) {
    for (int i = index + 1; i < end; i++) {
      if (term(term, i) == end - i) {
        return true;
      }
    }
    return false;
  }

  /** The printed words of a range, without blanks at the edges. */
  String printed(String original, int from, int to) {
    return original.substring(fold.origin(from), fold.origin(to)).strip();
  }
}
