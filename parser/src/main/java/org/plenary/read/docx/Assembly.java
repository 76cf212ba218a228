package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.Span;

/** Gives the blocks, one behind the other, their places in the text of the whole file. */
final class Assembly {
  private final List<Origin> origins = new ArrayList<>();
  private final List<CountedLabel> labels = new ArrayList<>();
  private int length;
  private boolean begun;

  /** Where all words came from, in offsets into the text of the whole file. */
  List<Origin> origins() {
    return origins;
  }

  /** How the labels that Word counts are defined, in offsets into the text of the whole file. */
  List<CountedLabel> labels() {
    return labels;
  }

  List<SourceBlock> place(List<Draft> drafts) {
    List<SourceBlock> blocks = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (draft instanceof Draft.Text paragraph) {
        blocks.add(place(paragraph));
      } else if (draft instanceof Draft.Grid table) {
        blocks.add(place(table));
      }
    }
    return blocks;
  }

  SourceBlock.Paragraph place(Draft.Text draft) {
    if (begun) {
      length++;
    }
    begun = true;
    Prose prose = Prose.of(draft.text(), length, draft.marks());
    for (Origin origin : draft.origins()) {
      origins.add(origin.moved(length));
    }
    int start = length;
    draft.counted().ifPresent(label -> labels.add(label.moved(start)));
    length += draft.text().length();
    return new SourceBlock.Paragraph(prose, draft.place(), draft.look(), draft.numbering());
  }

  private SourceBlock.Table place(Draft.Grid table) {
    int before = length;
    List<SourceBlock.Row> rows = new ArrayList<>();
    for (Draft.Row row : table.rows()) {
      List<SourceBlock.Cell> cells = new ArrayList<>();
      for (Draft.Cell cell : row.cells()) {
        cells.add(new SourceBlock.Cell(place(cell.content()), cell.columns(), cell.rows()));
      }
      rows.add(new SourceBlock.Row(cells, row.header()));
    }
    int start = before > 0 && length > before ? before + 1 : before;
    return new SourceBlock.Table(rows, new Span(start, length));
  }
}
