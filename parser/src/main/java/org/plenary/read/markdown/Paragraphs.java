package org.plenary.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.plenary.source.HouseStyle;
import org.plenary.source.Place;
import org.plenary.source.SourceBlock;

/** Passages into paragraphs of the source. */
final class Paragraphs {
  private final MaskedText source;
  private final SourceLines lines;
  private final LineBreaks breaks;

  Paragraphs(MaskedText source, SourceLines lines) {
    this.source = source;
    this.lines = lines;
    this.breaks = new LineBreaks(source, lines);
  }

  /** The paragraphs that the author meant, none of them empty. */
  List<SourceBlock> split(Passage passage) {
    List<SourceBlock> paragraphs = new ArrayList<>();
    List<Integer> starts = breaks.starts(passage);
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : passage.lines().size();
      SourceBlock.Paragraph paragraph =
          piece(passage, starts.get(i), end, HouseStyle.NONE, this::line);
      add(paragraph, paragraphs);
    }
    return paragraphs;
  }

  /** All of a passage as one paragraph, or nothing when it is empty. */
  List<SourceBlock> whole(Passage passage, HouseStyle style) {
    List<SourceBlock> paragraphs = new ArrayList<>();
    add(piece(passage, 0, passage.lines().size(), style, this::line), paragraphs);
    return paragraphs;
  }

  /** A paragraph of a note, also an empty one. */
  SourceBlock.Paragraph ofNote(Passage passage, IntFunction<Place> place) {
    return piece(passage, 0, passage.lines().size(), HouseStyle.NONE, place);
  }

  int number(int offset) {
    return lines.number(Math.min(offset, source.text().length()));
  }

  private static void add(SourceBlock.Paragraph paragraph, List<SourceBlock> paragraphs) {
    if (!paragraph.prose().isBlank() || !paragraph.numbering().isNone()) {
      paragraphs.add(paragraph);
    }
  }

  private Place line(int offset) {
    return Place.line(number(offset));
  }

  private SourceBlock.Paragraph piece(
      Passage passage, int from, int to, HouseStyle style, IntFunction<Place> place) {
    List<Passage.Row> rows = new ArrayList<>();
    for (int row = from; row < to; row++) {
      rows.add(breaks.visible(passage, row));
    }
    int at = passage.words().sourceOffset(rows.get(0).start());
    int depth = source.quotes(lines.start(lines.at(at)), at);
    return new Piece(passage, rows, from).paragraph(style, depth, place);
  }
}
