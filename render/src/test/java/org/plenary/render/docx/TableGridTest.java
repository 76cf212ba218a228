package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.render.docx.Pieces.paragraph;
import static org.plenary.render.docx.Pieces.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.model.Block;

class TableGridTest {
  private static Block.Cell cell(int columns, int rows) {
    return new Block.Cell(List.of(paragraph("x")), columns, rows);
  }

  /**
   * Each slot as its width, {@code v} when it goes on below, {@code ^} when it comes from above.
   */
  private static String shape(TableGrid grid, int row) {
    StringBuilder shape = new StringBuilder();
    for (TableGrid.Slot slot : grid.row(row)) {
      shape.append(slot.columns());
      shape.append(slot.fromAbove() ? "^" : "").append(slot.reachesDown() ? "v " : " ");
    }
    return shape.toString().trim();
  }

  @Test
  void aCellThatReachesDownIsContinuedInItsColumn() {
    TableGrid grid =
        new TableGrid(
            new Block.Table(
                List.of(
                    row(false, cell(1, 1), cell(2, 3), cell(1, 1)),
                    row(false, cell(1, 1), cell(1, 1)),
                    row(false, cell(1, 1), cell(1, 1)),
                    row(false, cell(4, 1)))));
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(shape(grid, 0)).isEqualTo("1 2v 1");
    assertThat(shape(grid, 1)).isEqualTo("1 2^v 1");
    assertThat(shape(grid, 2)).isEqualTo("1 2^ 1");
    assertThat(shape(grid, 3)).isEqualTo("4");
  }

  @Test
  void aCellAtTheEndIsContinuedToo() {
    TableGrid grid =
        new TableGrid(
            new Block.Table(List.of(row(false, cell(1, 1), cell(1, 2)), row(false, cell(1, 1)))));
    assertThat(shape(grid, 1)).isEqualTo("1 1^");
  }

  @Test
  void aCellThatCoversNothingCoversOneColumn() {
    TableGrid grid = new TableGrid(new Block.Table(List.of(row(false, cell(0, 0)))));
    assertThat(shape(grid, 0)).isEqualTo("1");
  }
}
