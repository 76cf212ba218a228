package org.plenary.xliff;

import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** A passage with its white space squeezed, as units are handed out, marks and all. */
final class SqueezedProse {
  private SqueezedProse() {}

  static Prose of(Prose prose) {
    String text = prose.text();
    StringBuilder squeezed = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    int[] ends = new int[text.length() + 1];
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ends[i] = squeezed.length();
      if (Blanks.isBlank(c)) {
        gap = squeezed.length() > 0;
        places[i] = squeezed.length();
        continue;
      }
      if (gap) {
        squeezed.append(' ');
        gap = false;
      }
      places[i] = squeezed.length();
      squeezed.append(isForbidden(c) ? '\ufffd' : c);
    }
    places[text.length()] = squeezed.length();
    ends[text.length()] = squeezed.length();
    Prose.Builder builder = Prose.builder();
    builder.append(squeezed, prose.span().start());
    for (Mark mark : prose.marks()) {
      int end = ends[mark.end()];
      int start = mark.start() == mark.end() ? end : Math.min(end, places[mark.start()]);
      builder.mark(mark.over(start, end));
    }
    return builder.build();
  }

  /** True for the two characters that XML does not allow and that no blank is. */
  private static boolean isForbidden(char c) {
    return c >= '\ufffe';
  }
}
