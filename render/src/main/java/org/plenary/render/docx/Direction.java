package org.plenary.render.docx;

/** In which direction letters run; figures and signs go along with the letters around them. */
public final class Direction {
  private Direction() {}

  /**
   * True when the stretch that begins at {@code from} runs from right to left.
   *
   * @param base the direction of the paragraph, that of figures and signs
   */
  public static boolean isRightToLeft(CharSequence text, int from, boolean base) {
    int strength = strength(text, from);
    return strength == 0 ? base : strength > 0;
  }

  /** Where the stretch of one direction that begins at {@code from} ends, {@code to} at most. */
  public static int end(CharSequence text, int from, int to, boolean base) {
    boolean rightToLeft = isRightToLeft(text, from, base);
    int end = from;
    int last = from;
    while (end < to) {
      int strength = strength(text, end);
      if (strength != 0) {
        if ((strength > 0) != rightToLeft) {
          return rightToLeft == base ? end : last;
        }
        last = end + 1;
      }
      end++;
    }
    return rightToLeft == base || last == from ? to : last;
  }

  /** Above 0 for a letter that runs to the left, below for one to the right, 0 for neither. */
  private static int strength(CharSequence text, int at) {
    return switch (Character.getDirectionality(text.charAt(at))) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      default -> 0;
    };
  }
}
