package org.plenary.read.markdown;

/** A string of YAML in double quotes: {@code "a \"b\" \u2014"}. */
final class YamlString {
  private static final String CODES = "0abtnvfre \"/\\N_LP";
  private static final String VALUES =
      "\0\u0007\b\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

  private YamlString() {}

  /** Its value; empty when it is not closed. */
  static String unquote(String raw) {
    StringBuilder out = new StringBuilder();
    int i = 1;
    while (i < raw.length() && raw.charAt(i) != '"') {
      char c = raw.charAt(i);
      if (c == '\\' && i + 1 < raw.length()) {
        i = escape(raw, i + 1, out);
      } else {
        out.append(c);
        i++;
      }
    }
    return i < raw.length() ? out.toString() : "";
  }

  private static int escape(String raw, int at, StringBuilder out) {
    char c = raw.charAt(at);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    int known = CODES.indexOf(c);
    if (digits > 0 && isHex(raw, at + 1, digits)) {
      int code = Integer.parseUnsignedInt(raw.substring(at + 1, at + 1 + digits), 16);
      out.appendCodePoint(Character.isValidCodePoint(code) ? code : 0xfffd);
      return at + 1 + digits;
    }
    out.append(known >= 0 ? VALUES.charAt(known) : c);
    return at + 1;
  }

  private static boolean isHex(String raw, int from, int digits) {
    return from + digits <= raw.length()
        && raw.substring(from, from + digits).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
