package org.plenary.render.markdown;

import java.util.List;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * Tells whether an emphasis may be written with stars: only where GFM, pandoc and every other
 * reader agree, which is between letters or digits and away from other marks.
 */
final class Stars {
  private final String text;
  private final List<Mark> ranges;

  /**
   * @param ranges all marks of the text that cover letters
   */
  Stars(String text, List<Mark> ranges) {
    this.text = text;
    this.ranges = ranges;
  }

  /**
   * {@code *}, {@code **}, or empty when it has to be an element, as it has at the beginning: stars
   * there are kept for callouts and leads.
   */
  String of(Mark mark) {
    if (!(mark instanceof Mark.Emphasis emphasis)
        || mark.start() == 0
        || !isWord(mark.start())
        || !isWord(mark.end() - 1)
        || ranges.stream().anyMatch(other -> !other.equals(mark) && disturbs(other, mark))) {
      return "";
    }
    return switch (emphasis.kind()) {
      case ITALIC -> "*";
      case BOLD -> "**";
      case UNDERLINE, STRIKE, SUPERSCRIPT, SUBSCRIPT -> "";
    };
  }

  /** True when the star that ends the first {@code end} characters will be seen as an end. */
  static boolean canEnd(Prose prose, int end) {
    String text = prose.text();
    if (Blanks.isBlank(text.charAt(end - 1)) && end < text.length()) {
      return false;
    }
    boolean clear = prose.marks().stream().noneMatch(m -> m.start() == end || m.end() == end);
    return end == text.length()
        || Blanks.isBlank(text.charAt(end))
        || (clear && Character.isLetterOrDigit(text.charAt(end - 1)));
  }

  private static boolean disturbs(Mark other, Mark mark) {
    boolean apart = other.end() < mark.start() || other.start() > mark.end();
    boolean inside = other.start() > mark.start() && other.end() < mark.end();
    boolean around = other.start() < mark.start() && other.end() > mark.end();
    return !(apart || inside || around);
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(text.charAt(i));
  }
}
