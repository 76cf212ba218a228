package org.plenary.lex;

import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.source.Blanks;

/** What a line break inside a sentence stands for: a blank, or nothing. */
final class LineBreak {
  private final Vocabulary vocabulary;
  private final Margin margin;

  LineBreak(Vocabulary vocabulary, Margin margin) {
    this.vocabulary = vocabulary;
    this.margin = margin;
  }

  /** What stood where the line was broken: a blank, or nothing. */
  String between(PhysicalLine open, PhysicalLine next) {
    String before = open.text();
    if (before.isEmpty() || next.text().isEmpty() || endsInUrl(before)) {
      return "";
    }
    char last = before.charAt(before.length() - 1);
    char first = next.text().charAt(0);
    if (PhysicalLine.isWide(last) || next.opensWide()) {
      return open.blankAtEnd() || next.blankAtStart() ? " " : "";
    }
    if (open.hasIdeographs()) {
      boolean words = Character.isLetter(last) && Character.isLetter(first);
      return open.blankAtEnd() || next.blankAtStart() || (words && !margin.cutsWords()) ? " " : "";
    }
    boolean hyphen =
        (last == '-' || last == '‐' || last == '‑')
            && before.length() > 1
            && Character.isLetter(before.charAt(before.length() - 2));
    boolean suspended = vocabulary.opensWith(Term.FUNCTION, next.words().folded().text());
    return hyphen && !suspended ? "" : " ";
  }

  /** {@code https://harbours.example/}: what follows goes on it. */
  static boolean endsInUrl(String text) {
    int url = text.lastIndexOf("://");
    return url >= 0
        && text.chars().skip(url).noneMatch(c -> Blanks.isBlank((char) c))
        && "/-_.?=&#".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
