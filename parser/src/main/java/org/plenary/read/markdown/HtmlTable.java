package org.plenary.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plenary.source.HouseStyle;
import org.plenary.source.SourceBlock;
import org.plenary.source.Span;

/** A table written with elements, cell by cell, tables in it included. */
final class HtmlTable {
  private static final int DEEPEST = 40;
  private static final int LONGEST_REFERENCE = 40;
  private static final int WIDEST = 1_000;

  private final MaskedText source;
  private final String text;
  private final Paragraphs paragraphs;
  private final References references;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<SourceBlock> found = new ArrayList<>();
  private PassageBuilder words;

  HtmlTable(MaskedText source, Paragraphs paragraphs, References references) {
    this.source = source;
    this.text = source.text();
    this.paragraphs = paragraphs;
    this.references = references;
  }

  /** A table that has begun. */
  private static final class Frame {
    private final int start;
    private final List<SourceBlock.Row> rows = new ArrayList<>();
    private final List<SourceBlock.Cell> cells = new ArrayList<>();
    private final List<SourceBlock> content = new ArrayList<>();
    private HtmlTag cell;
    private boolean header;

    Frame(int start) {
      this.start = start;
    }

    void endCell() {
      if (cell != null) {
        header = (cells.isEmpty() || header) && cell.name().equals("th");
        cells.add(new SourceBlock.Cell(content, span(cell, "colspan"), span(cell, "rowspan")));
        content.clear();
        cell = null;
      }
    }

    void endRow() {
      endCell();
      if (!cells.isEmpty()) {
        rows.add(new SourceBlock.Row(cells, header));
        cells.clear();
      }
    }

    private static int span(HtmlTag tag, String name) {
      String value = tag.attribute(name);
      boolean number =
          !value.isEmpty()
              && value.length() < 5
              && value.chars().allMatch(c -> c >= '0' && c <= '9');
      return number ? Math.max(1, Math.min(WIDEST, Integer.parseInt(value))) : 1;
    }
  }

  /** The table of a range; words outside its cells come behind it. */
  List<SourceBlock> of(Span table) {
    words = new PassageBuilder(source, table.start());
    int at = table.start();
    while (at < table.end()) {
      at = next(at, table.end());
    }
    while (!frames.isEmpty()) {
      endTable(table.end());
    }
    flush(table.end());
    return found;
  }

  private int next(int at, int end) {
    char c = text.charAt(at);
    if (c == '<') {
      Optional<HtmlTag> tag = HtmlTag.at(text, at, end);
      if (tag.isPresent()) {
        tag(tag.get(), at);
        return tag.get().end();
      }
    } else if (c == '&') {
      int close = text.indexOf(';', at);
      if (close > 0 && close < end && close - at <= LONGEST_REFERENCE) {
        words.reference(at, close + 1);
        return close + 1;
      }
    } else if (c == '[' && text.startsWith("[^", at)) {
      int close = text.indexOf(']', at);
      if (close > 0 && close < end && references.isNote(text.substring(at + 2, close))) {
        String label = text.substring(at + 2, close);
        references.called(label);
        words.call(label);
        return close + 1;
      }
    } else if (c == '\n' || c == '\r') {
      words.endLine(false, at);
      return at + 1;
    }
    words.plain(at, at + 1);
    return at + 1;
  }

  private void tag(HtmlTag tag, int at) {
    switch (tag.name()) {
      case "table" -> table(tag, at);
      case "tr" -> row(at);
      case "td", "th" -> cell(tag, at);
      case "p", "div", "li", "ul", "ol", "caption", "h1", "h2", "h3", "h4", "h5", "h6" -> flush(at);
      default -> words.tag(tag, at);
    }
  }

  private void table(HtmlTag tag, int at) {
    if (tag.closes()) {
      endTable(tag.end());
    } else {
      flush(at);
      if (frames.size() == DEEPEST) {
        throw new TooDeep();
      }
      frames.push(new Frame(at));
    }
  }

  /** Tables in tables in tables. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void endTable(int end) {
    flush(end);
    Frame frame = frames.poll();
    if (frame != null) {
      frame.endRow();
      if (!frame.rows.isEmpty()) {
        place(new SourceBlock.Table(frame.rows, new Span(frame.start, end)));
      }
      frame.content.forEach(this::place);
    }
  }

  private void row(int at) {
    flush(at);
    Frame frame = frames.peek();
    if (frame != null) {
      frame.endRow();
    }
  }

  private void cell(HtmlTag tag, int at) {
    flush(at);
    Frame frame = frames.peek();
    if (frame != null) {
      frame.endCell();
      frame.cell = tag.closes() ? null : tag;
    }
  }

  private void flush(int at) {
    paragraphs.whole(words.build(), HouseStyle.NONE).forEach(this::place);
    words = new PassageBuilder(source, at);
  }

  /** Into the open cell, or behind the table when no cell is open. */
  private void place(SourceBlock block) {
    Frame frame = frames.peek();
    if (frame != null && frame.cell != null) {
      frame.content.add(block);
    } else if (frame == null) {
      found.add(block);
    } else {
      outside(block);
    }
  }

  private void outside(SourceBlock block) {
    Frame frame = frames.peek();
    List<SourceBlock.Cell> cells = List.of(new SourceBlock.Cell(List.of(block), 1, 1));
    frame.endRow();
    frame.rows.add(new SourceBlock.Row(cells, false));
  }
}
