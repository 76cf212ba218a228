package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Look;
import org.plenary.source.Mark;
import org.plenary.source.Numbering;
import org.plenary.source.Place;

/** A block that is read but has no place yet in the text of the whole file. */
sealed interface Draft {
  /**
   * A paragraph.
   *
   * @param origins where its words came from, in offsets into the text; empty unless wanted
   * @param counted how the label is defined, if Word counts one
   */
  record Text(
      String text,
      List<Mark> marks,
      Place place,
      Look look,
      Numbering numbering,
      List<Origin> origins,
      Optional<CountedLabel> counted)
      implements Draft {}

  /** A table. */
  record Grid(List<Row> rows) implements Draft {}

  /** A row of a table. */
  record Row(List<Cell> cells, boolean header) {}

  /** A cell, which grows downwards while the rows below say that they belong to it. */
  final class Cell {
    private final List<Draft> content;
    private final int columns;
    private int rows = 1;

    Cell(List<Draft> content, int columns) {
      this.content = new ArrayList<>(content);
      this.columns = columns;
    }

    List<Draft> content() {
      return content;
    }

    int columns() {
      return columns;
    }

    int rows() {
      return rows;
    }

    /** Takes in the cell below. What is in that one is not shown, but no words are given up. */
    void swallow(List<Draft> below) {
      rows++;
      for (Draft block : below) {
        if (!(block instanceof Text text) || !text.text().isBlank() || !text.marks().isEmpty()) {
          content.add(block);
        }
      }
    }
  }
}
