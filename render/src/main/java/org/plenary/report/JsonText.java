package org.plenary.report;

/** JSON as it is written, member by member, in lines that a diff can show. */
final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean fresh = true;

  JsonText open(char bracket) {
    separate();
    return begin(bracket);
  }

  /** Begins an object or a list as a member. */
  JsonText open(String name, char bracket) {
    name(name);
    return begin(bracket);
  }

  private JsonText begin(char bracket) {
    out.append(bracket);
    depth++;
    fresh = true;
    return this;
  }

  JsonText close(char bracket) {
    depth--;
    if (!fresh) {
      newLine();
    }
    out.append(bracket);
    fresh = false;
    return this;
  }

  JsonText member(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  JsonText member(String name, long value) {
    name(name);
    out.append(value);
    return this;
  }

  JsonText member(String name, boolean value) {
    name(name);
    out.append(value);
    return this;
  }

  /** Adds a string to a list. */
  JsonText value(String value) {
    separate();
    quote(value);
    return this;
  }

  private void name(String name) {
    separate();
    quote(name);
    out.append(": ");
  }

  private void separate() {
    if (depth > 0) {
      out.append(fresh ? "" : ",");
      newLine();
    }
    fresh = false;
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || isLone(text, i)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xf));
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Half of a surrogate pair, which UTF-8 cannot say. */
  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  @Override
  public String toString() {
    return out + "\n";
  }
}
