package org.plenary.xliff;

import java.util.ArrayList;
import java.util.List;

/**
 * A sign in the words of a table that stands for a code: {@code {2: 140 (Rev. Dubai, 2018)}}, or
 * where a link begins and ends, <code>{3></code> and <code><3}</code>.
 *
 * @param kind {@code ':'}, {@code '>'} or {@code '<'}
 * @param id of the code
 * @param shown how it prints, of a code
 * @param end the offset behind it
 */
record TableTag(char kind, String id, String shown, int start, int end) {
  static final char CODE = ':';
  static final char OPEN = '>';
  static final char CLOSE = '<';

  static String code(String id, String shown) {
    return "{" + id + ": " + shown + "}";
  }

  static String open(String id) {
    return "{" + id + ">";
  }

  static String close(String id) {
    return "<" + id + "}";
  }

  /** The tags among words, in order. */
  static List<TableTag> in(String text) {
    List<TableTag> tags = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digits = i + 1;
      while (digits < text.length() && isDigit(text.charAt(digits))) {
        digits++;
      }
      if (digits == i + 1 || digits == text.length() || c != '{' && c != CLOSE) {
        continue;
      }
      String id = text.substring(i + 1, digits);
      char next = text.charAt(digits);
      int brace = text.indexOf('}', digits);
      if (c == CLOSE && next == '}') {
        tags.add(new TableTag(CLOSE, id, "", i, digits + 1));
      } else if (c == '{' && next == OPEN) {
        tags.add(new TableTag(OPEN, id, "", i, digits + 1));
      } else if (c == '{' && next == CODE && brace > 0) {
        tags.add(new TableTag(CODE, id, text.substring(digits + 1, brace).strip(), i, brace + 1));
      }
    }
    return tags;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
