package org.plenary.render.html;

/** Text as HTML text or attribute value. */
final class Html {
  private Html() {}

  /** With {@code &lt;} and the like; characters that HTML does not have become U+FFFD. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      append(out, text.charAt(i));
    }
    return out.toString();
  }

  /** An attribute with the blank before it; nothing for an empty value. */
  static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + text(value).replace("\n", "&#10;") + "\"";
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\r' -> out.append("&#13;");
      case '\n', '\t' -> out.append(c);
      default -> out.append(c < ' ' || (c >= 0x7f && c < 0xa0) || c >= '\ufffe' ? '\ufffd' : c);
    }
  }
}
