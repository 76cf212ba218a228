package org.plenary.read.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.source.Span;

/** Covers up what flexmark is not to see, line by line. */
final class Masking {
  private static final int FURTHEST_FENCE = 3;
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final String TABLE = "<table";
  private static final String TABLE_END = "</table";

  private final String text;
  private final SourceLines lines;
  private final MaskedText masked;
  private final BitSet verbatim = new BitSet();

  private Masking(String text, SourceLines lines) {
    this.text = text;
    this.lines = lines;
    this.masked = new MaskedText(text);
  }

  /** The text without its head and all else that is read here. */
  static MaskedText of(String text, SourceLines lines, int headEnd) {
    Masking masking = new Masking(text, lines);
    masking.masked.blank(0, headEnd);
    masking.fences(lines.at(headEnd));
    masking.comments(headEnd);
    masking.tables(lines.at(headEnd));
    masking.quotes(lines.at(headEnd));
    masking.notes(lines.at(headEnd));
    new PandocAttributes(masking.masked, lines).cover(headEnd);
    return masking.masked;
  }

  /** Lines between fences of back-ticks or tildes are left as they are. */
  private void fences(int from) {
    String fence = "";
    for (int i = from; i < lines.count(); i++) {
      String line = lines.line(i);
      int indent = indent(line);
      String run = indent <= FURTHEST_FENCE ? run(line, indent) : "";
      if (fence.isEmpty()) {
        boolean opens = run.length() >= 3 && line.indexOf('`', indent + run.length()) < 0;
        fence = opens ? run : "";
      } else if (run.startsWith(fence) && line.substring(indent + run.length()).isBlank()) {
        verbatim.set(i);
        fence = "";
      }
      if (!fence.isEmpty()) {
        verbatim.set(i);
      }
    }
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static String run(String line, int from) {
    int end = from;
    while (end < line.length()
        && (line.charAt(end) == '`' || line.charAt(end) == '~')
        && line.charAt(end) == line.charAt(from)) {
      end++;
    }
    return line.substring(from, end);
  }

  private void comments(int from) {
    int at = text.indexOf(COMMENT, from);
    while (at >= 0) {
      int end = text.indexOf(COMMENT_END, at + COMMENT.length());
      if (end < 0) {
        return;
      }
      end += COMMENT_END.length();
      boolean literal = verbatim.get(lines.at(at)) || (at > 0 && text.charAt(at - 1) == '\\');
      if (!literal) {
        comment(at, end);
      }
      at = text.indexOf(COMMENT, literal ? at + 1 : end);
    }
  }

  private void comment(int at, int end) {
    int start = lines.start(lines.at(at));
    masked.comment(new Span(at, end), !text.substring(start, at).isBlank());
  }

  /** What a comment says, without {@code <!--} and {@code -->}. */
  static String insideComment(String text, Span comment) {
    return text.substring(comment.start() + COMMENT.length(), comment.end() - COMMENT_END.length());
  }

  /** Covers every table that begins a line and ends; one that never ends is text. */
  private void tables(int from) {
    Deque<Integer> open = new ArrayDeque<>();
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    for (int at = text.indexOf('<', lines.start(from)); at >= 0; at = text.indexOf('<', at + 1)) {
      if (!verbatim.get(lines.at(at))) {
        if (isTag(at, TABLE)) {
          open.push(at);
        } else if (isTag(at, TABLE_END) && !open.isEmpty()) {
          int close = text.indexOf('>', at);
          ends.put(open.pop(), close < 0 ? text.length() : close + 1);
        }
      }
    }
    int covered = 0;
    for (Map.Entry<Integer, Integer> table : ends.entrySet()) {
      int start = table.getKey();
      if (start >= covered && beginsLine(start)) {
        masked.table(new Span(start, table.getValue()));
        covered = table.getValue();
      }
    }
  }

  private boolean beginsLine(int at) {
    int start = lines.start(lines.at(at));
    return at - start <= FURTHEST_FENCE && text.substring(start, at).isBlank();
  }

  private boolean isTag(int at, String tag) {
    int end = at + tag.length();
    return text.regionMatches(true, at, tag, 0, tag.length())
        && end < text.length()
        && (text.charAt(end) == '>' || Character.isWhitespace(text.charAt(end)));
  }

  private void quotes(int from) {
    for (int i = from; i < lines.count(); i++) {
      if (!verbatim.get(i)) {
        quote(lines.start(i), lines.contentEnd(i));
      }
    }
  }

  private void quote(int start, int end) {
    int at = start;
    int gap = 0;
    while (at < end && gap <= FURTHEST_FENCE) {
      char c = masked.shownAt(at);
      if (c == '>') {
        masked.quote(at);
        gap = -1;
      } else if (c != ' ') {
        return;
      }
      gap++;
      at++;
    }
  }

  /** flexmark takes the last {@code ]:} of {@code [^1]: See [A]: b} for the end of the label. */
  private void notes(int from) {
    for (int i = from; i < lines.count(); i++) {
      String line = masked.shown(lines.start(i), lines.contentEnd(i));
      int indent = indent(line);
      if (line.startsWith("[^", indent)) {
        int first = line.indexOf(']', indent);
        for (int at = line.indexOf("]:"); at >= 0; at = line.indexOf("]:", at + 1)) {
          if (at != first) {
            masked.disguise(lines.start(i) + at + 1);
          }
        }
      }
    }
  }

  /** Lower case for the names of elements and attributes. */
  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
