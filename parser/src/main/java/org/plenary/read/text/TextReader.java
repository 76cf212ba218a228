package org.plenary.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.read.DocumentReader;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Look;
import org.plenary.source.Numbering;
import org.plenary.source.Place;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.source.SourceNote;

/**
 * Reads plain text, also in the look that Apache Tika gives a Word file.
 *
 * <p>Each physical line that shows something becomes a paragraph. {@code [bookmark: _GoBack]} is
 * dropped; {@code [footnoteRef:1] … [1: ⇥text]} becomes a footnote at its place.
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

  private static SourceDocument read(
      String name, String text, List<org.plenary.source.Remark> remarks) {
    List<SourceBlock> blocks = new ArrayList<>();
    ExtractedNotes notes = new ExtractedNotes(text);
    int number = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      number++;
      if (start < end) {
        Prose prose = notes.line(start, end, number);
        if (!prose.isBlank()) {
          blocks.add(
              new SourceBlock.Paragraph(prose, Place.line(number), Look.PLAIN, Numbering.NONE));
        }
      }
      start = nextLine(text, end);
    }
    return new SourceDocument(
        name, SourceForm.TEXT, text, blocks, notes.notes(), Map.of(), remarks);
  }

  static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int nextLine(String text, int end) {
    return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
        ? end + 2
        : end + 1;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085';
  }

  /** The note's words as a list of one paragraph, for {@link SourceNote}. */
  static SourceNote note(String mark, Prose prose, int line) {
    Place place = new Place(line, "fn " + mark + ":1", "");
    return new SourceNote(
        mark, mark, List.of(new SourceBlock.Paragraph(prose, place, Look.PLAIN, Numbering.NONE)));
  }
}
