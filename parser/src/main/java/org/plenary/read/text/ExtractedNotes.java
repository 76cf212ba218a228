package org.plenary.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.source.SourceNote;

/**
 * Takes out of a line what an extraction tool put in: bookmarks, calls of footnotes and the
 * footnotes themselves, which may run over several lines.
 */
final class ExtractedNotes {
  private static final String BOOKMARK = "[bookmark: ";
  private static final String CALL = "[footnoteRef:";
  private static final String END_CALL = "[endnoteRef:";

  private final String text;
  private final List<SourceNote> notes = new ArrayList<>();
  private final Set<String> called = new HashSet<>();
  private Prose.Builder openNote = Prose.builder();
  private String openMark = "";
  private int number;

  /** The offset behind the last call: it may lie in the line after. */
  private int behindCall;

  ExtractedNotes(String text) {
    this.text = text;
  }

  /** The footnotes found so far, in the order of their text. */
  List<SourceNote> notes() {
    return notes;
  }

  /**
   * The line's own words; the calls in it are marks.
   *
   * @param number which line it is, from 1
   */
  Prose line(int start, int end, int number) {
    this.number = number;
    Prose.Builder line = Prose.builder();
    int begin = Math.min(end, Math.max(start, behindCall));
    int at = openMark.isEmpty() ? begin : continueNote(begin, end);
    int from = at;
    while (at < end) {
      int next = artefactEnd(at, end, line, from);
      if (next > at) {
        from = next;
        at = next;
      } else {
        at++;
      }
    }
    if (from < end) {
      line.append(text.substring(from, end), from);
    }
    return line.build().trim();
  }

  /** Where the artefact at {@code at} ends; {@code at} when there is none. */
  private int artefactEnd(int at, int end, Prose.Builder line, int from) {
    if (text.charAt(at) != '[') {
      return at;
    }
    if (text.startsWith(BOOKMARK, at)) {
      int close = text.indexOf(']', at);
      if (close >= 0 && close < end) {
        line.append(text.substring(from, at), from);
        return close + 1;
      }
      return at;
    }
    int call = callEnd(at);
    if (call > at) {
      line.append(text.substring(from, at), from);
      String mark = Shapes.digits(text.substring(at, call));
      called.add(mark);
      line.mark(new Mark.NoteAnchor(mark, line.length()));
      behindCall = call;
      return Math.min(call, end);
    }
    int digits = digitsEnd(at + 1, end);
    boolean note = isNoteStart(at, end) && called.contains(text.substring(at + 1, digits));
    if (!note) {
      return at;
    }
    line.append(text.substring(from, at), from);
    openMark = text.substring(at + 1, digits);
    openNote = Prose.builder();
    return continueNote(Blanks.skip(text, digits + 1, end), end);
  }

  /**
   * Where {@code [footnoteRef:1]} ends that begins at an offset, also when a line break cut it in
   * two; the offset itself for anything else.
   */
  private int callEnd(int at) {
    int i = matchEnd(CALL, at);
    i = i > at ? i : matchEnd(END_CALL, at);
    int from = i;
    while (i > at && i < text.length() && (isDigit(i) || isBreak(i))) {
      i++;
    }
    boolean closed = i > from && i < text.length() && text.charAt(i) == ']';
    return closed && !Blanks.onlyBlanks(text, from, i) ? i + 1 : at;
  }

  private int matchEnd(String words, int at) {
    int i = at;
    for (int k = 0; k < words.length(); k++) {
      while (k > 0 && i < text.length() && isBreak(i)) {
        i++;
      }
      if (i >= text.length() || text.charAt(i) != words.charAt(k)) {
        return at;
      }
      i++;
    }
    return i;
  }

  private boolean isBreak(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private int digitsEnd(int from, int end) {
    int i = from;
    while (i < end && isDigit(i)) {
      i++;
    }
    return i;
  }

  /** Takes words for the open note up to its bracket or the end of the line. */
  private int continueNote(int start, int end) {
    int close = closeOfNote(start, end);
    if (openNote.length() > 0 && !continuesToken(start)) {
      openNote.append("\n", start > 0 ? start - 1 : 0);
    }
    openNote.append(text.substring(start, close), start);
    if (close < end) {
      notes.add(TextReader.note(openMark, openNote.build().trim(), number));
      openMark = "";
      return close + 1;
    }
    if (!closesLater(end)) {
      notes.add(TextReader.note(openMark, openNote.build().trim(), number));
      openMark = "";
    }
    return end;
  }

  /** A bracket ends a note where the line ends or the next note begins. */
  private int closeOfNote(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ']') {
        int next = Blanks.skip(text, i + 1, end);
        if (next == end || (text.charAt(next) == '[' && isNoteStart(next, end))) {
          return i;
        }
      }
    }
    return end;
  }

  private boolean isNoteStart(int at, int end) {
    int digits = digitsEnd(at + 1, end);
    return digits > at + 1
        && digits < end
        && text.charAt(digits) == ':'
        && (digits + 1 == end || Blanks.isBlank(text.charAt(digits + 1)));
  }

  /** A URL that a line break cut in two has no blank at the cut. */
  private boolean continuesToken(int start) {
    int url = text.lastIndexOf("://", start);
    if (url < 0) {
      return false;
    }
    for (int i = url; i < start; i++) {
      char c = text.charAt(i);
      if (Blanks.isBlank(c) && c != '\n' && c != '\r') {
        return false;
      }
    }
    return true;
  }

  /** A note that no later line closes ends with its own line. */
  private boolean closesLater(int end) {
    int at = TextLine.next(text, end);
    for (int lines = 0; lines < 20 && at < text.length(); lines++) {
      int lineEnd = TextLine.lineEnd(text, at);
      if (closeOfNote(at, lineEnd) < lineEnd) {
        return true;
      }
      if (text.substring(at, lineEnd).contains(CALL)) {
        return false;
      }
      at = TextLine.next(text, lineEnd);
    }
    return false;
  }
}
