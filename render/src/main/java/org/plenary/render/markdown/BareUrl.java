package org.plenary.render.markdown;

import java.util.ArrayList;
import java.util.List;

/** A web address that stands in the text as it is: {@code https://lights.example/a_b}. */
record BareUrl(int start, int end) {
  private static final List<String> SCHEMES = List.of("http://", "https://");
  private static final String SIGNS = "-._~:/?#@!$&()*+,;=%";
  private static final String NOT_AT_THE_END = ".,:;!?)(*_~&";

  /** All of them, in order. */
  static List<BareUrl> in(String text) {
    List<BareUrl> found = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", Math.max(at + 1, from))) {
      int start = start(text, at, from);
      int end = end(text, at + 3);
      if (start >= 0 && end > at + 3) {
        found.add(new BareUrl(start, end));
        from = end;
      }
    }
    return found;
  }

  boolean holds(int offset) {
    return offset > start && offset < end;
  }

  private static int start(String text, int at, int from) {
    for (String scheme : SCHEMES) {
      int start = at + 3 - scheme.length();
      if (start >= from && text.startsWith(scheme, start)) {
        return start;
      }
    }
    return -1;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && belongs(text.charAt(end))) {
      end++;
    }
    while (end > from && NOT_AT_THE_END.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean belongs(char c) {
    return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
  }
}
