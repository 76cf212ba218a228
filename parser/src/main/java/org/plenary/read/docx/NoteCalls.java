package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes and endnotes in the order in which the text calls them, and their marks. */
final class NoteCalls {
  /** The two kinds of notes. */
  enum Kind {
    FOOTNOTE("fn", "footnote", "decimal"),
    ENDNOTE("en", "endnote", "lowerRoman");

    private final String prefix;
    private final String element;
    private final String format;

    Kind(String prefix, String element, String format) {
      this.prefix = prefix;
      this.element = element;
      this.format = format;
    }

    String prefix() {
      return prefix;
    }

    /**
     * The element that holds a note, and the type of the part that holds them all plus {@code s}.
     */
    String element() {
      return element;
    }
  }

  /** How notes are numbered, as settings or a section state it. */
  private record Counting(String format, int start, boolean eachSection) {}

  /** A note that is called. */
  static final class Call {
    private final Kind kind;
    private final String id;
    private final int ordinal;
    private final int paragraph;
    private final boolean custom;
    private final int section;
    private final StringBuilder mark = new StringBuilder();

    Call(Kind kind, String id, int ordinal, int paragraph, boolean custom, int section) {
      this.kind = kind;
      this.id = id;
      this.ordinal = ordinal;
      this.paragraph = paragraph;
      this.custom = custom;
      this.section = section;
    }

    Kind kind() {
      return kind;
    }

    String id() {
      return id;
    }

    /** What marks call it: {@code fn2} is the second footnote called. */
    String name() {
      return kind.prefix + ordinal;
    }

    /** The part of the place of its paragraphs: {@code fn 2:1}. */
    String place(int paragraphInNote) {
      return kind.prefix + " " + ordinal + ":" + paragraphInNote;
    }

    /** The paragraph of the main part that calls it. */
    int paragraph() {
      return paragraph;
    }

    void addToMark(String typed) {
      mark.append(typed);
    }

    String mark() {
      return mark.toString().trim();
    }

    boolean hasMark() {
      return !mark().isEmpty();
    }
  }

  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final Map<String, Counting> counting = new LinkedHashMap<>();
  private final int[] counts = new int[Kind.values().length];
  private int section;

  /**
   * The text calls a note.
   *
   * @param custom true when its mark is typed
   */
  Call call(Kind kind, String id, int paragraph, boolean custom) {
    String key = kind.prefix + id;
    Call known = calls.get(key);
    if (known == null) {
      known = new Call(kind, id, ++counts[kind.ordinal()], paragraph, custom, section);
      calls.put(key, known);
    }
    return known;
  }

  List<Call> all() {
    return new ArrayList<>(calls.values());
  }

  /** How the whole file numbers its notes. */
  void setting(Kind kind, String format, String start, String restart) {
    put(kind, -1, format, start, restart);
  }

  /** How the section that is just ending numbers them. */
  void sectionSetting(Kind kind, String format, String start, String restart) {
    put(kind, section, format, start, restart);
  }

  private void put(Kind kind, int in, String format, String start, String restart) {
    Counting before = counting(kind, in);
    counting.put(
        kind.prefix + in,
        new Counting(
            format.isEmpty() ? before.format : format,
            start.isEmpty() ? before.start : PropertiesReader.integer(start, 1),
            restart.isEmpty() ? before.eachSection : restart.equals("eachSect")));
  }

  void sectionEnds() {
    section++;
  }

  private Counting counting(Kind kind, int in) {
    Counting own = counting.get(kind.prefix + in);
    if (own == null) {
      own = counting.get(kind.prefix + -1);
    }
    return own == null ? new Counting(kind.format, 1, false) : own;
  }

  /** Gives the notes without a typed mark the number that Word shows for them. */
  void number(NumberFormats formats) {
    int[] next = new int[counts.length];
    int[] lastSection = new int[counts.length];
    boolean[] begun = new boolean[counts.length];
    for (Call call : calls.values()) {
      int kind = call.kind.ordinal();
      Counting how = counting(call.kind, call.section);
      if (!begun[kind] || how.eachSection && lastSection[kind] != call.section) {
        next[kind] = how.start;
      }
      begun[kind] = true;
      lastSection[kind] = call.section;
      if (!call.custom || !call.hasMark()) {
        int number = next[kind]++;
        call.mark.setLength(0);
        call.mark.append(formats.format(how.format, number).orElse(Integer.toString(number)));
      }
    }
  }
}
