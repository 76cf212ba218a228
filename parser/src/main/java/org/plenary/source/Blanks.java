package org.plenary.source;

/**
 * White space as drafts have it: blank, tab, line break, the no-break spaces, and the marks without
 * width that come along with Arabic and with copied text.
 */
public final class Blanks {
  private Blanks() {}

  /** True for a character that shows nothing. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202f')
        || (c >= '\u205f' && c <= '\u206f')
        || c == '\u3000'
        || c == '\ufeff';
  }

  /**
   * The first offset from {@code from} on, up to {@code to}, that is no blank; {@code to} if none.
   */
  public static int skip(CharSequence s, int from, int to) {
    int i = from;
    while (i < to && isBlank(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The offset behind the last character before {@code to}, not below {@code from}, that is no
   * blank.
   */
  public static int skipBack(CharSequence s, int from, int to) {
    int i = to;
    while (i > from && isBlank(s.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  public static boolean onlyBlanks(CharSequence s, int from, int to) {
    return skip(s, from, to) == to;
  }

  /** Runs of blanks become one blank, none at the edges: how units are handed out. */
  public static String squeeze(CharSequence s) {
    StringBuilder out = new StringBuilder(s.length());
    boolean gap = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isBlank(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
