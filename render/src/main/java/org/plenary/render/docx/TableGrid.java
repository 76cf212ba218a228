package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.model.Block;

/**
 * Where the cells of a table stand: Word wants every row whole, with the cells that reach down into
 * it from above.
 */
final class TableGrid {
  /**
   * A cell of a row.
   *
   * @param content what is in it
   * @param columns how many columns it covers
   * @param reachesDown true when it goes on in the next row
   * @param fromAbove true for the part of a cell that began in a row above, without content
   */
  record Slot(List<Block> content, int columns, boolean reachesDown, boolean fromAbove) {}

  private final List<List<Slot>> rows = new ArrayList<>();
  private int[] pending = new int[0];
  private int[] widths = new int[0];

  TableGrid(Block.Table table) {
    for (Block.Row row : table.rows()) {
      rows.add(place(row));
    }
  }

  List<Slot> row(int index) {
    return rows.get(index);
  }

  /** How many columns the widest row has, at least 1. */
  int columns() {
    int most = 1;
    for (List<Slot> row : rows) {
      most = Math.max(most, width(row));
    }
    return most;
  }

  static int width(List<Slot> row) {
    int width = 0;
    for (Slot slot : row) {
      width += slot.columns();
    }
    return width;
  }

  private List<Slot> place(Block.Row row) {
    List<Slot> slots = new ArrayList<>();
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      column = continueFromAbove(slots, column);
      int columns = Math.max(1, cell.columns());
      grow(column + columns);
      Arrays.fill(pending, column, column + columns, 0);
      pending[column] = Math.max(1, cell.rows()) - 1;
      widths[column] = columns;
      slots.add(new Slot(cell.content(), columns, cell.rows() > 1, false));
      column += columns;
    }
    continueFromAbove(slots, column);
    return slots;
  }

  /** Adds the cells that reach into the row from here on; the first column that is free. */
  private int continueFromAbove(List<Slot> slots, int from) {
    int column = from;
    while (column < pending.length && pending[column] > 0) {
      pending[column]--;
      slots.add(new Slot(List.of(), widths[column], pending[column] > 0, true));
      column += widths[column];
    }
    return column;
  }

  private void grow(int columns) {
    if (columns > pending.length) {
      pending = Arrays.copyOf(pending, columns);
      widths = Arrays.copyOf(widths, columns);
    }
  }
}
