package org.plenary.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * A field that begins and ends in one paragraph: {@code REF _Ref12} and the words that show.
 *
 * @param begin the elements by their place in the paragraph's order
 */
record Field(int begin, int separate, int end, String code) {
  private static final String LINK = "HYPERLINK";

  boolean isLink() {
    return code.strip().toUpperCase(Locale.ROOT).startsWith(LINK);
  }

  boolean contains(int index) {
    return begin < index && index < end;
  }

  /** The fields of a paragraph that are whole and have a result. */
  static List<Field> in(List<XmlElement> order) {
    List<Field> fields = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    Deque<StringBuilder> codes = new ArrayDeque<>();
    for (int i = 0; i < order.size(); i++) {
      XmlElement element = order.get(i);
      if (element.isWord("instrText") && !codes.isEmpty()) {
        codes.peek().append(element.text());
      }
      if (!element.isWord("fldChar")) {
        continue;
      }
      String type = element.attribute("fldCharType").orElse("");
      if (type.equals("begin")) {
        open.push(new int[] {i, -1});
        codes.push(new StringBuilder());
      } else if (type.equals("separate") && !open.isEmpty()) {
        open.peek()[1] = i;
      } else if (type.equals("end") && !open.isEmpty()) {
        int[] places = open.pop();
        String code = codes.pop().toString();
        if (places[1] >= 0) {
          fields.add(new Field(places[0], places[1], i, code));
        }
      }
    }
    return fields;
  }
}
