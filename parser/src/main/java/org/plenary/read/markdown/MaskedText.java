package org.plenary.read.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.source.Span;

/**
 * A text of the same length in which everything that is read here and not by flexmark is covered
 * up: front matter, comments, HTML tables, the {@code >} of quotations, attributes of pandoc.
 *
 * <p>As the length stays, every offset of the tree is one of the file.
 */
final class MaskedText {
  /** Shows nothing, and is neither blank nor punctuation for the rules of emphasis. */
  private static final char COVER = '\u2060';

  private final String text;
  private final char[] shown;
  private final BitSet dropped = new BitSet();
  private final BitSet quoted = new BitSet();
  private final BitSet spanEdges = new BitSet();
  private final Map<Integer, String> spanNames = new HashMap<>();
  private final List<Span> tables = new ArrayList<>();
  private final List<Span> comments = new ArrayList<>();

  MaskedText(String text) {
    this.text = text;
    this.shown = text.toCharArray();
  }

  String text() {
    return text;
  }

  /** What flexmark gets. */
  String shown() {
    return new String(shown);
  }

  String shown(int from, int to) {
    return new String(shown, from, to - from);
  }

  /** Covers a range with blanks; line breaks stay. */
  void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (shown[i] != '\n' && shown[i] != '\r') {
        shown[i] = ' ';
      }
    }
  }

  /** Covers a range inside a line so that the words on both sides stay together. */
  void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      shown[i] = COVER;
      dropped.set(i);
    }
  }

  /** Keeps a sign from flexmark that is nothing but text. */
  void disguise(int at) {
    shown[at] = COVER;
  }

  /** Covers the {@code >} at the beginning of a line. */
  void quote(int at) {
    shown[at] = ' ';
    quoted.set(at);
  }

  /** Covers the brackets and the attributes of {@code [text]{.underline}}. */
  void span(int open, int close, int end, String name) {
    drop(open, open + 1);
    drop(close, end);
    spanEdges.set(open);
    spanEdges.set(close);
    spanNames.put(open, name);
    spanNames.put(close, "/" + name);
  }

  void table(Span table) {
    tables.add(table);
    blank(table.start(), table.end());
  }

  /** The HTML tables in order. */
  List<Span> tables() {
    return tables;
  }

  /** Covers a comment; behind words it stays inside their line. */
  void comment(Span comment, boolean behindWords) {
    comments.add(comment);
    if (behindWords) {
      drop(comment.start(), comment.end());
    } else {
      blank(comment.start(), comment.end());
    }
  }

  /** The comments in order. */
  List<Span> comments() {
    return comments;
  }

  char shownAt(int offset) {
    return shown[offset];
  }

  boolean isDropped(int offset) {
    return dropped.get(offset);
  }

  /** How many {@code >} stand before the words of a line. */
  int quotes(int from, int to) {
    return quoted.get(from, to).cardinality();
  }

  /** The element that begins, or with a slash ends, at a covered bracket. */
  Optional<String> spanEdge(int offset) {
    return spanEdges.get(offset) ? Optional.ofNullable(spanNames.get(offset)) : Optional.empty();
  }
}
