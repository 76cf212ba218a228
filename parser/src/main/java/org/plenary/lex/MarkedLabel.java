package org.plenary.lex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
}
