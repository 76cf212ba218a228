package org.plenary.render.markdown;

import org.plenary.source.Blanks;

/** The target of a link inside its parentheses: {@code https://a.example/b}, {@code <a (b)>}. */
final class LinkTarget {
  private static final String PLAIN_SIGNS = "-._~:/?#@!$'+,;=%";

  private LinkTarget() {}

  static String of(String target, Place place) {
    boolean plain = !target.isEmpty() && target.chars().allMatch(c -> isPlain((char) c));
    if (plain) {
      return target;
    }
    StringBuilder out = new StringBuilder("<");
    target.chars().forEach(c -> append(out, (char) c, place));
    return out.append('>').toString();
  }

  private static void append(StringBuilder out, char c, Place place) {
    if (c == '&') {
      out.append("&amp;");
    } else if (c < ' ') {
      out.append(String.format("%%%02X", (int) c));
    } else {
      boolean bar = c == '|' && place == Place.CELL;
      out.append(c == '<' || c == '>' || c == '\\' || bar ? "\\" : "").append(c);
    }
  }

  private static boolean isPlain(char c) {
    return c >= 0x80
        ? !Blanks.isBlank(c)
        : Character.isLetterOrDigit(c) || PLAIN_SIGNS.indexOf(c) >= 0;
  }
}
