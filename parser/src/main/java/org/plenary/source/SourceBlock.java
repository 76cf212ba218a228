package org.plenary.source;

import java.util.List;

/** A piece of a file between paragraph ends, or a table of them. */
public sealed interface SourceBlock {
  Span span();

  /**
   * One paragraph of Word or Markdown, or one physical line of plain text.
   *
   * @param prose the words; of a label that Word counts by itself nothing is in here
   * @param place where people find it
   * @param look how it is set
   * @param numbering the label that Word shows although nobody typed it
   */
  record Paragraph(Prose prose, Place place, Look look, Numbering numbering)
      implements SourceBlock {
    @Override
    public Span span() {
      return prose.span();
    }
  }

  /** A table, row by row. */
  record Table(List<Row> rows, Span span) implements SourceBlock {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table; a header row is repeated on each page. */
  record Row(List<Cell> cells, boolean header) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param columns how many columns it covers, 1 or more
   * @param rows how many rows it covers, 1 or more; cells that it swallows are not listed
   */
  record Cell(List<SourceBlock> content, int columns, int rows) {
    public Cell {
      content = List.copyOf(content);
    }
  }
}
