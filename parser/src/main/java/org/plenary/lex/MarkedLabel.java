package org.plenary.lex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * A label of negotiations, two capitals that tell the part and a number: {@code (PP1)}, {@code
 * (OP2.1)}.
 */
final class MarkedLabel {
  private static final int LETTERS = 2;

  private MarkedLabel() {}

  /** True for what stands in the bracket up to the first dot: {@code PP1}. */
  static boolean isMark(String token) {
    return token.length() > LETTERS
        && Character.isUpperCase(token.charAt(0))
        && Character.isUpperCase(token.charAt(1))
        && token.chars().skip(LETTERS).allMatch(Character::isDigit);
  }

  static Optional<LabelCandidate> scan(Prose prose) {
    String text = prose.text();
    int close = text.indexOf(')');
    int body = close < 0 ? text.length() : Blanks.skip(text, close + 1, text.length());
    if (body == text.length()) {
      return Optional.empty();
    }
    String token = text.substring(1, close);
    String last = token.substring(Math.max(token.lastIndexOf('.') + 1, dotless(token)));
    if (last.isEmpty() || last.length() > 3 || !last.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Label.Kind kind = token.indexOf('.') < 0 ? Label.Kind.NUMBER : Label.Kind.COMPOUND;
    String path = token.toLowerCase(Locale.ROOT).replace('.', '/');
    Label label = new Label(text.substring(0, close + 1), kind, Integer.parseInt(last), path);
    String form = "(" + token.substring(0, LETTERS) + "x)";
    return Optional.of(
        new LabelCandidate(prose.slice(0, close + 1), body, true, form, List.of(label)));
  }

  private static int dotless(String token) {
    return token.indexOf('.') < 0 ? LETTERS : 0;
  }

  /**
   * The same as some houses dress it: {@code (OP)1.}, {@code PP2}, {@code OP 3.}; the letters must
   * be words of the vocabulary, for {@code IP 6} is none.
   */
  static Optional<LabelCandidate> scan(Prose prose, Vocabulary vocabulary) {
    String text = prose.text();
    int from = text.startsWith("(") ? 1 : 0;
    int letters = from + LETTERS;
    if (text.length() <= letters || !isMarkOf(vocabulary, text.substring(from, letters))) {
      return Optional.empty();
    }
    int digits =
        Blanks.skip(text, text.startsWith(")", letters) ? letters + 1 : letters, text.length());
    int end = digits;
    while (end < text.length() && end - digits < 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int close = end < text.length() && ".)".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    int body = Blanks.skip(text, close, text.length());
    if (end == digits || body == close || body == text.length()) {
      return Optional.empty();
    }
    String mark = text.substring(from, letters);
    String number = text.substring(digits, end);
    String path = mark.toLowerCase(Locale.ROOT) + number;
    Label label =
        new Label(text.substring(0, close), Label.Kind.NUMBER, Integer.parseInt(number), path);
    return Optional.of(
        new LabelCandidate(prose.slice(0, close), body, true, mark + " x", List.of(label)));
  }

  private static boolean isMarkOf(Vocabulary vocabulary, String letters) {
    String folded = Fold.fold(letters);
    boolean capitals = letters.chars().allMatch(Character::isUpperCase);
    return capitals
        && (vocabulary.termLength(Term.PREAMBLE_MARK, folded, 0) == LETTERS
            || vocabulary.termLength(Term.OPERATIVE_MARK, folded, 0) == LETTERS);
  }
}
