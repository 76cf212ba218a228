package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Mark;
import org.plenary.source.Place;

/** A paragraph while its words come in; a deleted paragraph mark lets it go on into the next. */
final class OpenParagraph {
  private static final Mark.Emphasis.Kind[] KINDS = Mark.Emphasis.Kind.values();

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private final BlockList boxes = new BlockList();
  private final boolean[] open = new boolean[KINDS.length];
  private final int[] since = new int[KINDS.length];
  private ParagraphProperties properties = ParagraphProperties.NONE;
  private Place place;
  private int letters;
  private int italicLetters;
  private int boldLetters;

  OpenParagraph(Place place) {
    this.place = place;
  }

  /** Another paragraph element goes on here; it gives its place while there are no words yet. */
  void goOn(Place next) {
    if (isEmpty()) {
      place = next;
    }
    properties = ParagraphProperties.NONE;
  }

  Place place() {
    return place;
  }

  ParagraphProperties properties() {
    return properties;
  }

  void properties(ParagraphProperties stated) {
    properties = stated;
  }

  /** The blocks of the text boxes that are anchored here; they come behind this paragraph. */
  BlockList boxes() {
    return boxes;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.length() == 0 && marks.isEmpty();
  }

  String text() {
    return text.toString();
  }

  List<Mark> marks() {
    return marks;
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  /** Where the words came from, as far as it was noted. */
  List<Origin> origins() {
    return origins;
  }

  /** Notes where the words come from that are added next. */
  void origin(Origin origin) {
    origins.add(origin);
  }

  /** Adds words that are set like that. */
  void append(String words, RunFormat format) {
    if (words.isEmpty()) {
      return;
    }
    boolean complex = format.is(RunFormat.COMPLEX) || format.is(RunFormat.RIGHT_TO_LEFT);
    boolean italic = format.is(complex ? RunFormat.ITALIC_COMPLEX : RunFormat.ITALIC);
    boolean bold = format.is(complex ? RunFormat.BOLD_COMPLEX : RunFormat.BOLD);
    set(Mark.Emphasis.Kind.ITALIC, italic);
    set(Mark.Emphasis.Kind.BOLD, bold);
    set(Mark.Emphasis.Kind.UNDERLINE, format.is(RunFormat.UNDERLINE));
    set(
        Mark.Emphasis.Kind.STRIKE,
        format.is(RunFormat.STRIKE) || format.is(RunFormat.DOUBLE_STRIKE));
    set(Mark.Emphasis.Kind.SUPERSCRIPT, format.is(RunFormat.RAISED));
    set(Mark.Emphasis.Kind.SUBSCRIPT, format.is(RunFormat.LOWERED));
    int count = lettersIn(words);
    letters += count;
    italicLetters += italic ? count : 0;
    boldLetters += bold ? count : 0;
    text.append(words);
  }

  private static int lettersIn(String words) {
    int count = 0;
    for (int i = 0; i < words.length(); i++) {
      count += Character.isLetter(words.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private void set(Mark.Emphasis.Kind kind, boolean on) {
    int i = kind.ordinal();
    if (open[i] && !on) {
      marks.add(new Mark.Emphasis(kind, since[i], text.length()));
    } else if (on && !open[i]) {
      since[i] = text.length();
    }
    open[i] = on;
  }

  /** Ends all emphasis: the words are complete. */
  void close() {
    for (Mark.Emphasis.Kind kind : KINDS) {
      set(kind, false);
    }
  }

  /**
   * Leaves to the style what it says of all letters: a title that its style makes bold is not
   * emphasised by its author.
   */
  void leaveTo(RunFormat style) {
    if (isBold() && (style.is(RunFormat.BOLD) || style.is(RunFormat.BOLD_COMPLEX))) {
      drop(Mark.Emphasis.Kind.BOLD);
    }
    if (isItalic() && (style.is(RunFormat.ITALIC) || style.is(RunFormat.ITALIC_COMPLEX))) {
      drop(Mark.Emphasis.Kind.ITALIC);
    }
  }

  private void drop(Mark.Emphasis.Kind kind) {
    marks.removeIf(mark -> mark instanceof Mark.Emphasis emphasis && emphasis.kind() == kind);
  }

  /** True when there are letters and all are italic. */
  boolean isItalic() {
    return letters > 0 && italicLetters == letters;
  }

  /** True when there are letters and all are bold. */
  boolean isBold() {
    return letters > 0 && boldLetters == letters;
  }
}
