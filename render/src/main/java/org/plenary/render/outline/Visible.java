package org.plenary.render.outline;

import org.plenary.source.Blanks;

/** Text with everything invisible made visible: {@code 2031 г.\_— a\tb}. */
final class Visible {
  private Visible() {}

  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        append(out, c, i == text.length() - 1);
      }
    }
    return out.toString();
  }

  /** In quotes, for values in the middle of a line. */
  static String quoted(String value) {
    return '"' + text(value).replace("\"", "\\\"") + '"';
  }

  private static void append(StringBuilder out, char c, boolean last) {
    switch (c) {
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\u00a0' -> out.append("\\_");
      case ' ' -> out.append(last ? "\\u0020" : " ");
      default -> {
        if (Blanks.isBlank(c) || Character.isISOControl(c) || Character.isSurrogate(c)) {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
