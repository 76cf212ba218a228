package org.plenary.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.read.DocumentReader;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Look;
import org.plenary.source.Mark;
import org.plenary.source.Numbering;
import org.plenary.source.Place;
import org.plenary.source.Prose;
import org.plenary.source.Remark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.source.SourceNote;

/**
 * Reads plain text, also in the look that Apache Tika gives a Word file, and text taken from
 * printed pages.
 *
 * <p>Each physical line that shows something becomes a paragraph. {@code [bookmark: _GoBack]} is
 * dropped; {@code [footnoteRef:1] … [1: ⇥text]} becomes a footnote at its place, and so does a note
 * at the foot of a page. Running heads and page numbers are left out of the paragraphs and named in
 * the metadata as {@code furniture}, one a line.
 */
public final class TextReader implements DocumentReader {
  private static final int BINARY_PROBE = 4_096;

  @Override
  public SourceDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
    TextDecoder decoded = TextDecoder.decode(bytes);
    refuseBinary(decoded.text());
    return read(name, decoded.text(), decoded.remark().map(List::of).orElse(List.of()));
  }

  private static void refuseBinary(String text) throws UnreadableDocumentException {
    int end = Math.min(text.length(), BINARY_PROBE);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == 0) {
        throw new UnreadableDocumentException("read.not-text", List.of());
      }
    }
  }

  private static SourceDocument read(String name, String text, List<Remark> remarks) {
    GluedNumbers glued = new GluedNumbers(text);
    List<TextLine> lines = glued.lines();
    List<Page> pages = Page.of(lines);
    BitSet furniture = PageFurniture.in(lines, pages);
    PageNotes pageNotes = new PageNotes(pages, furniture);
    BitSet left = (BitSet) furniture.clone();
    left.or(pageNotes.lines());
    SortedMap<Integer, NoteCalls.Call> calls = calls(text, pages, left, pageNotes);
    ExtractedNotes extracted = new ExtractedNotes(text);
    List<SourceBlock> blocks = new ArrayList<>();
    for (TextLine line : lines) {
      if (!line.isEmpty() && !left.get(line.number())) {
        Prose prose = withCalls(extracted.line(line.start(), line.end(), line.number()), calls);
        if (!prose.isBlank()) {
          Place place = Place.line(line.number());
          blocks.add(new SourceBlock.Paragraph(prose, place, Look.PLAIN, Numbering.NONE));
        }
      }
    }
    List<SourceNote> notes = new ArrayList<>(extracted.notes());
    notes.addAll(pageNotes.notes());
    return new SourceDocument(
        name, SourceForm.TEXT, text, blocks, notes, metadata(lines, furniture, glued), remarks);
  }

  private static Map<String, String> metadata(
      List<TextLine> lines, BitSet furniture, GluedNumbers glued) {
    List<String> left = new ArrayList<>();
    lines.stream()
        .filter(line -> furniture.get(line.number()))
        .map(TextLine::text)
        .forEach(left::add);
    left.addAll(glued.words());
    return left.isEmpty() ? Map.of() : Map.of("furniture", String.join("\n", left));
  }

  private static SortedMap<Integer, NoteCalls.Call> calls(
      String text, List<Page> pages, BitSet left, PageNotes notes) {
    if (notes.pages().isEmpty()) {
      return new TreeMap<>();
    }
    NoteCalls calls = new NoteCalls(text, notes.pages());
    for (Page page : pages) {
      for (TextLine line : page.shown()) {
        if (!left.get(line.number())) {
          calls.read(line, page.index());
        }
      }
    }
    return calls.chain();
  }

  /** A line in which the numbers that call notes are marks. */
  private static Prose withCalls(Prose line, SortedMap<Integer, NoteCalls.Call> calls) {
    int end = line.span().end();
    SortedMap<Integer, NoteCalls.Call> own = calls.subMap(line.span().start(), end);
    if (own.isEmpty()) {
      return line;
    }
    Prose.Builder marked = Prose.builder();
    int from = 0;
    for (NoteCalls.Call call : own.values()) {
      int at = indexOf(line, call.from(), from);
      marked.append(line.slice(from, at));
      marked.mark(new Mark.NoteAnchor(Integer.toString(call.number()), marked.length()));
      from = at + call.end() - call.from();
    }
    return marked.append(line.slice(from, line.length())).build();
  }

  private static int indexOf(Prose line, int offset, int from) {
    int index = from;
    while (line.sourceOffset(index) < offset) {
      index++;
    }
    return index;
  }

  /** The note's words as a list of one paragraph, for {@link SourceNote}. */
  static SourceNote note(String mark, Prose prose, int line) {
    Place place = new Place(line, "fn " + mark + ":1", "");
    return new SourceNote(
        mark, mark, List.of(new SourceBlock.Paragraph(prose, place, Look.PLAIN, Numbering.NONE)));
  }
}
