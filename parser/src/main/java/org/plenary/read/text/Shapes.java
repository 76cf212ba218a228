package org.plenary.read.text;

/** What a line looks like, whatever it says: by its shape running heads are told from sentences. */
final class Shapes {
  private static final String CLAUSE_ENDS = ".;:,!?。；：，、؛،؟";
  private static final int SHORTEST_RULE = 5;

  private Shapes() {}

  /** Letters in lower case, {@code #} for a digit, nothing else: {@code a/res/#/##} of a symbol. */
  static String shape(String text) {
    StringBuilder shape = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        shape.append('#');
      } else if (c > ' ' && c != '\u00a0') {
        shape.append(Character.toLowerCase(c));
      }
    }
    return shape.toString();
  }

  /** The letters and digits in lower case. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /** True for {@code 23-12345 (E)}, {@code *2312345*}, {@code 3/7}: digits and at most a letter. */
  static boolean isNumeric(String text) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if ("-–—/*() \u00a0".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 && letters <= 1;
  }

  static boolean endsClause(String text) {
    return !text.isEmpty() && CLAUSE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** True for the rule that stands above the notes of a page, {@code __________}. */
  static boolean isNoteRule(String text) {
    return text.length() >= SHORTEST_RULE
        && (text.chars().allMatch(c -> c == '_')
            || text.chars().allMatch(c -> c == '-' || c == '―' || c == '─'));
  }
}
