package org.plenary.read.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Puts a passage together from pieces of the file, in order. */
final class PassageBuilder {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String NO_BREAK_SPACE = "\u00a0";

  private final MaskedText source;
  private final Prose.Builder words = Prose.builder();
  private final List<Passage.Row> lines = new ArrayList<>();
  private final List<Passage.Range> ranges = new ArrayList<>();
  private final List<Passage.Call> calls = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int lineStart;
  private boolean behindBreak;

  /** An element that has begun. */
  private record Open(HtmlTag tag, int start) {}

  /**
   * @param origin where it stands even if there is nothing in it
   */
  PassageBuilder(MaskedText source, int origin) {
    this.source = source;
    words.append("", origin);
  }

  int length() {
    return words.length();
  }

  /** Words in which a backslash keeps a sign from being Markdown. */
  void text(int from, int to) {
    int run = from;
    int at = from;
    while (at < to) {
      boolean escape =
          source.shownAt(at) == '\\'
              && at + 1 < to
              && (PUNCTUATION.indexOf(source.shownAt(at + 1)) >= 0
                  || source.shownAt(at + 1) == ' ');
      if (escape) {
        plain(run, at);
        escaped(at + 1);
        at++;
        run = at + 1;
      }
      at++;
    }
    plain(run, to);
  }

  private void escaped(int at) {
    if (source.shownAt(at) == ' ') {
      add(NO_BREAK_SPACE, at);
    } else {
      add(source.text().substring(at, at + 1), at);
    }
  }

  /** Words exactly as they stand. */
  void plain(int from, int to) {
    int run = from;
    for (int at = from; at < to; at++) {
      if (source.isDropped(at)) {
        add(source.text().substring(run, at), run);
        int edge = at;
        source.spanEdge(at).ifPresent(name -> spanEdge(name, edge));
        run = at + 1;
      }
    }
    add(source.text().substring(run, Math.max(run, to)), run);
  }

  private void spanEdge(String name, int at) {
    boolean closes = name.charAt(0) == '/';
    tag(new HtmlTag(closes ? name.substring(1) : name, closes, java.util.Map.of(), at + 1), at);
  }

  private void add(String piece, int origin) {
    String rest = piece;
    int from = origin;
    if (behindBreak && !piece.isEmpty()) {
      behindBreak = false;
      if (piece.charAt(0) == ' ') {
        rest = piece.substring(1);
        from++;
      }
    }
    if (!rest.isEmpty()) {
      words.append(rest, from);
    }
  }

  /** {@code &amp;}, {@code &#32;}; what is none stays as it stands. */
  void reference(int from, int to) {
    String raw = source.text().substring(from, to);
    String value = Escaping.unescapeHtml(raw);
    behindBreak = false;
    words.append(value.replace('\u0000', '\ufffd'), from);
  }

  void call(String note) {
    calls.add(new Passage.Call(note, words.length(), lines.size()));
  }

  /** Emphasis by stars or underscores that began at {@code start}. */
  void star(Mark.Emphasis.Kind kind, int start) {
    if (start < words.length()) {
      ranges.add(new Passage.Range(new Mark.Emphasis(kind, start, words.length()), true));
    }
  }

  void link(String target, int start) {
    if (start < words.length()) {
      ranges.add(new Passage.Range(new Mark.Link(target, start, words.length()), false));
    }
  }

  /** A physical line ends. */
  void endLine(boolean hard, int origin) {
    behindBreak = false;
    lines.add(new Passage.Row(lineStart, words.length(), hard));
    words.append(hard ? "\n" : " ", origin);
    lineStart = words.length();
  }

  /** A tag; one of an element that HTML does not know is text. */
  void tag(HtmlTag tag, int from) {
    if (!tag.isKnown()) {
      plain(from, tag.end());
    } else if (tag.name().equals("br") || tag.name().equals("hr")) {
      words.append("\n", from);
      behindBreak = true;
    } else if (tag.closes()) {
      close(tag.name());
    } else {
      open.push(new Open(tag, words.length()));
    }
  }

  private void close(String name) {
    for (Iterator<Open> i = open.iterator(); i.hasNext(); ) {
      Open each = i.next();
      if (each.tag().name().equals(name)) {
        i.remove();
        mark(each).ifPresent(mark -> ranges.add(new Passage.Range(mark, false)));
        return;
      }
    }
  }

  private Optional<Mark> mark(Open each) {
    int start = each.start();
    int end = words.length();
    HtmlTag tag = each.tag();
    if (start == end) {
      return Optional.empty();
    }
    return switch (tag.name()) {
      case "em", "i" -> emphasis(Mark.Emphasis.Kind.ITALIC, start, end);
      case "strong", "b" -> emphasis(Mark.Emphasis.Kind.BOLD, start, end);
      case "u" -> emphasis(Mark.Emphasis.Kind.UNDERLINE, start, end);
      case "s", "strike" -> emphasis(Mark.Emphasis.Kind.STRIKE, start, end);
      case "sup" -> emphasis(Mark.Emphasis.Kind.SUPERSCRIPT, start, end);
      case "sub" -> emphasis(Mark.Emphasis.Kind.SUBSCRIPT, start, end);
      case "ins" -> change(tag, Mark.Change.Kind.INSERTED, start, end);
      case "del" -> change(tag, Mark.Change.Kind.DELETED, start, end);
      case "a" -> linked(tag.attribute("href"), start, end);
      default -> Optional.empty();
    };
  }

  private static Optional<Mark> emphasis(Mark.Emphasis.Kind kind, int start, int end) {
    return Optional.of(new Mark.Emphasis(kind, start, end));
  }

  private static Optional<Mark> change(HtmlTag tag, Mark.Change.Kind kind, int start, int end) {
    return Optional.of(
        new Mark.Change(
            kind, tag.attribute("data-author"), tag.attribute("data-date"), start, end));
  }

  private static Optional<Mark> linked(String target, int start, int end) {
    return target.isEmpty() ? Optional.empty() : Optional.of(new Mark.Link(target, start, end));
  }

  Passage build() {
    lines.add(new Passage.Row(lineStart, words.length(), false));
    return new Passage(words.build(), List.copyOf(lines), List.copyOf(ranges), List.copyOf(calls));
  }
}
