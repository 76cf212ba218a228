package org.plenary.lint;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.LookAlikes;
import org.plenary.source.Blanks;

/** Web addresses in a text: {@code https://example.org/a}. */
public final class Urls {
  private static final String SCHEME = "://";

  private Urls() {}

  /** The ranges of the addresses, start and end by turns, with what is glued to their ends. */
  public static List<int[]> in(String text) {
    List<int[]> urls = new ArrayList<>();
    for (int at = text.indexOf(SCHEME); at >= 0; at = text.indexOf(SCHEME, at + 1)) {
      int start = at;
      while (start > 0 && LookAlikes.isLatin(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && !Blanks.isBlank(text.charAt(end))) {
        end++;
      }
      if (start < at) {
        urls.add(new int[] {start, end});
      }
    }
    return urls;
  }
}
