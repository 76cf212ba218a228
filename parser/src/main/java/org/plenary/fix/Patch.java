package org.plenary.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.diagnostic.Edit;
import org.plenary.source.Span;

/**
 * Changes of one text, in its order and without overlap: {@code попрежнему} becomes {@code
 * по-прежнему} by one hyphen at 2.
 *
 * @param edits their spans are offsets into the text as it was before any of them
 */
public record Patch(List<Edit> edits) {
  /** Nothing is changed. */
  public static final Patch NONE = new Patch(List.of());

  /**
   * @throws IllegalArgumentException when two edits overlap, or stand at the same place
   */
  public Patch {
    edits = edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
    for (int i = 1; i < edits.size(); i++) {
      if (meet(edits.get(i - 1).span(), edits.get(i).span())) {
        throw new IllegalArgumentException(edits.get(i - 1) + " meets " + edits.get(i));
      }
    }
  }

  /** True when it cannot be told which of two changes comes first, or they change the same. */
  static boolean meet(Span one, Span other) {
    boolean point = one.length() == 0 || other.length() == 0;
    return point
        ? one.start() <= other.end() && other.start() <= one.end()
        : one.start() < other.end() && other.start() < one.end();
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The text with the changes. */
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16 * edits.size());
    int at = 0;
    for (Edit edit : edits) {
      out.append(text, at, edit.span().start()).append(edit.replacement());
      at = edit.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }

  /**
   * The changes that lead at once to where this patch and another behind it lead.
   *
   * @param later its offsets count in the text that this patch makes
   * @param text the text before both
   */
  public Patch then(Patch later, String text) {
    List<Piece> pieces = pieces(text.length());
    for (int i = later.edits.size() - 1; i >= 0; i--) {
      Edit edit = later.edits.get(i);
      replace(pieces, edit.span().start(), edit.span().end(), edit.replacement());
    }
    return of(pieces, text);
  }

  /** Text that stays, or text that came: then the range is empty. */
  private record Piece(int from, int to, String words) {
    int length() {
      return to - from + words.length();
    }

    Piece first(int length) {
      return words.isEmpty()
          ? new Piece(from, from + length, "")
          : new Piece(from, from, words.substring(0, length));
    }

    Piece behind(int length) {
      return words.isEmpty()
          ? new Piece(from + length, to, "")
          : new Piece(from, from, words.substring(length));
    }
  }

  private List<Piece> pieces(int length) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Edit edit : edits) {
      pieces.add(new Piece(at, edit.span().start(), ""));
      pieces.add(new Piece(edit.span().end(), edit.span().end(), edit.replacement()));
      at = edit.span().end();
    }
    pieces.add(new Piece(at, length, ""));
    return pieces;
  }

  private static void replace(List<Piece> pieces, int start, int end, String words) {
    int first = split(pieces, start);
    int last = split(pieces, end);
    pieces.subList(first, last).clear();
    // Where it stands among the pieces says where it stands in the text.
    pieces.add(first, new Piece(0, 0, words));
  }

  /** The index of the piece that begins at an offset, after cutting one in two if need be. */
  private static int split(List<Piece> pieces, int offset) {
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (at == offset) {
        return i;
      }
      Piece piece = pieces.get(i);
      if (offset < at + piece.length()) {
        pieces.set(i, piece.first(offset - at));
        pieces.add(i + 1, piece.behind(offset - at));
        return i + 1;
      }
      at += piece.length();
    }
    return pieces.size();
  }

  private static Patch of(List<Piece> pieces, String text) {
    List<Edit> edits = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    pieces.add(new Piece(text.length(), text.length(), ""));
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean kept = piece.to() > piece.from();
      boolean last = i == pieces.size() - 1;
      if (kept || last) {
        if (piece.from() > at || words.length() > 0) {
          edits.add(new Edit(new Span(at, piece.from()), words.toString()));
        }
        words.setLength(0);
        at = piece.to();
      }
      words.append(piece.words());
    }
    return new Patch(edits).smallest(text);
  }

  /** The same with nothing in it that does not change; what changes nothing is left out. */
  private Patch smallest(String text) {
    List<Edit> smaller = new ArrayList<>();
    for (Edit edit : edits) {
      Edit trimmed = smallest(edit, text);
      if (trimmed.span().length() > 0 || !trimmed.replacement().isEmpty()) {
        smaller.add(trimmed);
      }
    }
    return new Patch(smaller);
  }

  private static Edit smallest(Edit edit, String text) {
    String old = text.substring(edit.span().start(), edit.span().end());
    String words = edit.replacement();
    int most = Math.min(old.length(), words.length());
    int front = 0;
    while (front < most && old.charAt(front) == words.charAt(front)) {
      front++;
    }
    if (front > 0 && Character.isHighSurrogate(old.charAt(front - 1))) {
      front--;
    }
    int back = 0;
    while (back < most - front
        && old.charAt(old.length() - 1 - back) == words.charAt(words.length() - 1 - back)) {
      back++;
    }
    if (back > 0 && Character.isLowSurrogate(old.charAt(old.length() - back))) {
      back--;
    }
    Span span = new Span(edit.span().start() + front, edit.span().end() - back);
    return new Edit(span, words.substring(front, words.length() - back));
  }
}
