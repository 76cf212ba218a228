package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.Span;

/** Puts the blocks one behind the other into the text of the whole file. */
final class Assembly {
  private final StringBuilder text = new StringBuilder();
  private boolean begun;

  String text() {
    return text.toString();
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
      text.append('\n');
    }
    begun = true;
    Prose.Builder prose = Prose.builder().append(draft.text(), text.length());
    for (Mark mark : draft.marks()) {
      prose.mark(mark);
    }
    text.append(draft.text());
    return new SourceBlock.Paragraph(prose.build(), draft.place(), draft.look(), draft.numbering());
  }

  private SourceBlock.Table place(Draft.Grid table) {
    int before = text.length();
    List<SourceBlock.Row> rows = new ArrayList<>();
    for (Draft.Row row : table.rows()) {
      List<SourceBlock.Cell> cells = new ArrayList<>();
      for (Draft.Cell cell : row.cells()) {
        cells.add(new SourceBlock.Cell(place(cell.content()), cell.columns(), cell.rows()));
      }
      rows.add(new SourceBlock.Row(cells, row.header()));
    }
    int start = before > 0 && text.length() > before ? before + 1 : before;
    return new SourceBlock.Table(rows, new Span(start, text.length()));
  }
}
