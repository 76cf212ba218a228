package org.plenary.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.plenary.source.Mark;

/**
 * The fields that are open where the reader stands. Of a field only its result is text, never its
 * code: of {@code HYPERLINK "https://example.org"} the words that are underlined.
 */
final class FieldStack {
  private static final int LONGEST_CODE = 1 << 16;
  private static final int DEEPEST = 256;

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean inCode = true;
    private String link = "";
    private int linkStart;
    private String choice = "";
  }

  private final Deque<Field> fields = new ArrayDeque<>();
  private final boolean trusted;
  private int codes;
  private int beyond;

  /**
   * @param trusted false when fields of this file begin and never end: then words count as words
   *     wherever they stand
   */
  FieldStack(boolean trusted) {
    this.trusted = trusted;
  }

  /** True while what comes by is a field's code. */
  boolean isInCode() {
    return trusted && codes > 0;
  }

  /** True when a field has begun whose code has not ended. */
  boolean isOpenInCode() {
    return codes > 0;
  }

  /**
   * @param choice what a drop-down list shows, or empty
   */
  void begin(String choice) {
    if (fields.size() == DEEPEST) {
      beyond++;
      return;
    }
    Field field = new Field();
    field.choice = choice;
    fields.push(field);
    codes++;
  }

  /** A piece of the code. */
  void code(String piece) {
    if (!fields.isEmpty() && fields.peek().code.length() + piece.length() < LONGEST_CODE) {
      fields.peek().code.append(piece);
    }
  }

  /** The code is complete, the result follows. */
  void separate(OpenParagraph paragraph) {
    if (beyond > 0 || fields.isEmpty() || !fields.peek().inCode) {
      return;
    }
    Field field = fields.peek();
    field.inCode = false;
    codes--;
    field.link = link(field.code.toString());
    field.linkStart = paragraph.length();
  }

  /**
   * The field ends.
   *
   * @return what shows although the file holds no result: the choice of a drop-down list
   */
  String end(OpenParagraph paragraph) {
    if (beyond > 0) {
      beyond--;
      return "";
    }
    if (fields.isEmpty()) {
      return "";
    }
    Field field = fields.pop();
    if (field.inCode) {
      codes--;
      return field.choice;
    }
    markLink(field, paragraph);
    return "";
  }

  /** The first word of the innermost field's code, {@code HYPERLINK}. */
  String kind() {
    String code = fields.isEmpty() ? "" : fields.peek().code.toString().trim();
    int blank = code.indexOf(' ');
    return (blank < 0 ? code : code.substring(0, blank)).toUpperCase(Locale.ROOT);
  }

  boolean hasResult() {
    return fields.isEmpty() || !fields.peek().inCode;
  }

  /** A paragraph element begins: links that are still open go on in it. */
  void paragraphBegins(OpenParagraph paragraph) {
    for (Field field : fields) {
      field.linkStart = paragraph.length();
    }
  }

  /** A paragraph element ends: links that are still open end for it. */
  void paragraphEnds(OpenParagraph paragraph) {
    for (Field field : fields) {
      if (!field.inCode) {
        markLink(field, paragraph);
      }
    }
  }

  private static void markLink(Field field, OpenParagraph paragraph) {
    if (!field.link.isEmpty() && paragraph.length() > field.linkStart) {
      paragraph.mark(new Mark.Link(field.link, field.linkStart, paragraph.length()));
    }
  }

  /** Where {@code HYPERLINK "https://example.org" \l "annex"} leads; empty for other fields. */
  static String link(String code) {
    String rest = code.trim();
    if (!rest.toUpperCase(Locale.ROOT).startsWith("HYPERLINK")) {
      return "";
    }
    StringBuilder address = new StringBuilder();
    String anchor = "";
    boolean anchorNext = false;
    boolean skipNext = false;
    int at = "HYPERLINK".length();
    while (at < rest.length()) {
      char c = rest.charAt(at);
      if (c <= ' ') {
        at++;
        continue;
      }
      int end = c == '"' ? rest.indexOf('"', at + 1) : blankAfter(rest, at);
      end = end < 0 ? rest.length() : end;
      String word = rest.substring(c == '"' ? at + 1 : at, end);
      at = end + 1;
      if (c == '\\') {
        anchorNext = word.equals("\\l");
        skipNext = word.equals("\\o") || word.equals("\\t");
      } else if (anchorNext) {
        anchor = "#" + word;
        anchorNext = false;
      } else if (skipNext) {
        skipNext = false;
      } else if (address.length() == 0) {
        address.append(word);
      }
    }
    return address + anchor;
  }

  private static int blankAfter(String code, int from) {
    int i = from;
    while (i < code.length() && code.charAt(i) > ' ') {
      i++;
    }
    return i;
  }
}
