package org.plenary.render.docx;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.source.Prose;

/** Writes tables: header rows that come again on each page, cells over several columns and rows. */
final class TableWriter {
  private final WordXml xml;
  private final ParagraphWriter paragraphs;
  private final StyleChoice styles;
  private final TextSetting setting;
  private final int textWidth;

  /**
   * @param textWidth how wide the text on the page is, in twips
   */
  TableWriter(
      WordXml xml,
      ParagraphWriter paragraphs,
      StyleChoice styles,
      TextSetting setting,
      int textWidth) {
    this.xml = xml;
    this.paragraphs = paragraphs;
    this.styles = styles;
    this.setting = setting;
    this.textWidth = textWidth;
  }

  void write(Block.Table table) {
    paragraphs.separateFromTable(styles.text());
    TableGrid grid = new TableGrid(table);
    int columns = grid.columns();
    xml.open("w:tbl");
    properties();
    xml.open("w:tblGrid");
    for (int i = 0; i < columns; i++) {
      xml.open("w:gridCol").set("w:w", width(1, columns)).close();
    }
    xml.close();
    for (int i = 0; i < table.rows().size(); i++) {
      row(grid.row(i), table.rows().get(i).header(), columns);
    }
    xml.close();
    paragraphs.endTable();
  }

  private void properties() {
    xml.open("w:tblPr").value("w:tblStyle", setting.styles().of(WordStyle.TABLE_GRID));
    if (setting.rightToLeft()) {
      xml.empty("w:bidiVisual");
    }
    xml.open("w:tblW").set("w:w", "5000").set("w:type", "pct").close();
    xml.open("w:tblLook").set("w:val", "0020").set("w:firstRow", "1").close();
    xml.close();
  }

  private String width(int covered, int columns) {
    return Integer.toString(covered * textWidth / columns);
  }

  private void row(List<TableGrid.Slot> slots, boolean header, int columns) {
    xml.open("w:tr").open("w:trPr");
    int missing = columns - TableGrid.width(slots);
    if (missing > 0 && !slots.isEmpty()) {
      xml.value("w:gridAfter", Integer.toString(missing));
    }
    if (header) {
      xml.empty("w:cantSplit").empty("w:tblHeader");
    }
    xml.close();
    for (TableGrid.Slot slot : slots) {
      cell(slot, header, columns);
    }
    if (slots.isEmpty()) {
      cell(new TableGrid.Slot(List.of(), columns, false, false), header, columns);
    }
    xml.close();
  }

  private void cell(TableGrid.Slot slot, boolean header, int columns) {
    xml.open("w:tc").open("w:tcPr");
    xml.open("w:tcW").set("w:w", width(slot.columns(), columns)).set("w:type", "dxa").close();
    if (slot.columns() > 1) {
      xml.value("w:gridSpan", Integer.toString(slot.columns()));
    }
    if (slot.fromAbove()) {
      xml.empty("w:vMerge");
    } else if (slot.reachesDown()) {
      xml.value("w:vMerge", "restart");
    }
    xml.close();
    content(slot.content(), header ? WordStyle.TABLE_HEAD : WordStyle.TABLE_TEXT);
    xml.close();
  }

  /** Word wants a paragraph at the end of every cell. */
  private void content(List<Block> blocks, WordStyle style) {
    CellWriter cell = new CellWriter(style);
    for (Block block : blocks) {
      block.accept(cell);
    }
    if (blocks.isEmpty()) {
      paragraphs.write(style, Prose.EMPTY);
    }
    paragraphs.separateFromTable(style);
  }

  /** Everything in a cell is set in the one style that tables have. */
  private final class CellWriter implements Block.Visitor<Void> {
    private final WordStyle style;

    CellWriter(WordStyle style) {
      this.style = style;
    }

    private Void set(Label label, Prose text, List<Block> content) {
      paragraphs.write(style, label, styles.slants(label), text, 0);
      for (Block block : content) {
        block.accept(this);
      }
      return null;
    }

    @Override
    public Void matter(Block.Matter matter) {
      return set(Label.NONE, matter.text(), List.of());
    }

    @Override
    public Void callout(Block.Callout callout) {
      return set(Label.NONE, callout.text(), callout.content());
    }

    @Override
    public Void item(Block.Item item) {
      return set(item.label(), item.text(), item.content());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      return set(Label.NONE, paragraph.text(), paragraph.content());
    }

    @Override
    public Void section(Block.Section section) {
      return set(section.label(), section.text(), section.content());
    }

    @Override
    public Void table(Block.Table table) {
      write(table);
      return null;
    }

    @Override
    public Void rule(Block.Rule rule) {
      return set(Label.NONE, rule.text(), List.of());
    }
  }
}
