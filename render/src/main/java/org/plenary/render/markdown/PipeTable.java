package org.plenary.render.markdown;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.model.Block;

/** A table as people type it: {@code | Light | Colour |}. */
final class PipeTable {
  private PipeTable() {}

  /** True when a pipe table can hold all of it. */
  static boolean fits(Block.Table table) {
    List<Block.Row> rows = table.rows();
    if (rows.isEmpty() || rows.get(0).cells().isEmpty()) {
      return false;
    }
    int columns = rows.get(0).cells().size();
    return rows.stream().allMatch(row -> row.cells().size() == columns)
        && rows.stream().skip(1).noneMatch(Block.Row::header)
        && rows.stream().flatMap(row -> row.cells().stream()).allMatch(PipeTable::isPlain);
  }

  static String of(Block.Table table, MarkdownNotes notes) {
    int columns = table.rows().get(0).cells().size();
    boolean headed = table.rows().get(0).header();
    StringBuilder out = new StringBuilder();
    out.append(headed ? row(table.rows().get(0), notes) : row(Collections.nCopies(columns, "")));
    out.append('\n').append(row(Collections.nCopies(columns, "---")));
    table.rows().stream().skip(headed ? 1 : 0).forEach(r -> out.append('\n').append(row(r, notes)));
    return out.toString();
  }

  private static boolean isPlain(Block.Cell cell) {
    return cell.columns() == 1
        && cell.rows() == 1
        && cell.content().size() <= 1
        && cell.content().stream().allMatch(PipeTable::isPlain);
  }

  private static boolean isPlain(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.lead().isNone()
        && paragraph.content().isEmpty();
  }

  private static String row(Block.Row row, MarkdownNotes notes) {
    return row(row.cells().stream().map(cell -> text(cell, notes)).toList());
  }

  private static String text(Block.Cell cell, MarkdownNotes notes) {
    return cell.content().stream()
        .map(block -> MarkdownProse.of(block.text(), Place.CELL, notes))
        .collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
