package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.Lead;
import org.plenary.source.SourceBlock;

/** Tables, cell by cell. */
final class TableParser {
  private final LineLexer lexer;

  TableParser(LineLexer lexer) {
    this.lexer = lexer;
  }

  BlockBuilder parse(SourceBlock.Table table) {
    return BlockBuilder.of(table(table));
  }

  private Block.Table table(SourceBlock.Table table) {
    List<Block.Row> rows = new ArrayList<>();
    for (SourceBlock.Row row : table.rows()) {
      List<Block.Cell> cells = new ArrayList<>();
      for (SourceBlock.Cell cell : row.cells()) {
        cells.add(new Block.Cell(content(cell.content()), cell.columns(), cell.rows()));
      }
      rows.add(new Block.Row(cells, row.header()));
    }
    return new Block.Table(rows);
  }

  private List<Block> content(List<SourceBlock> blocks) {
    List<Block> content = new ArrayList<>();
    for (Line line : lexer.lines(blocks)) {
      if (line instanceof Line.Grid inner) {
        content.add(table(inner.table()));
      } else if (line instanceof Line.Words words) {
        content.add(
            words
                .label()
                .<Block>map(l -> new Block.Item(l.first(), Lead.NONE, words.body(), List.of()))
                .orElseGet(() -> new Block.Paragraph(Lead.NONE, words.prose(), List.of())));
      }
    }
    return content;
  }
}
