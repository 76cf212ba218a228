package org.plenary.render.link;

import java.util.Arrays;
import org.plenary.source.Blanks;

/** The way back from the text of a unit as it is handed out to the text as it was written. */
final class SqueezedText {
  private final int[] origins;
  private final int length;

  /** Counts as {@link Blanks#squeeze} does: a run of blanks is one, at the edges none. */
  SqueezedText(CharSequence text) {
    int[] at = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Blanks.isBlank(text.charAt(i));
      if (!blank || count > 0 && !Blanks.isBlank(text.charAt(i - 1))) {
        at[count++] = i;
      }
    }
    this.origins = Arrays.copyOf(at, count);
    this.length = text.length();
  }

  /** Where the character stood. */
  int start(int index) {
    return index < origins.length ? origins[index] : length;
  }

  /** The offset behind the last character of a range that ends before {@code index}. */
  int end(int index) {
    return index == 0 ? 0 : start(index - 1) + 1;
  }
}
