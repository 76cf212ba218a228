package org.plenary.render.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** How tables look: black lines, a bold head that stands in the middle. */
final class TableStyles {
  private static final int[] STOPS = {284, 567, 851, 1134, 1418, 1701};

  private final StyleSheet sheet;

  private TableStyles(StyleSheet sheet) {
    this.sheet = sheet;
  }

  static void describe(StyleSheet sheet) {
    TableStyles group = new TableStyles(sheet);
    group.tables();
  }

  private void tables() {
    sheet
        .paragraph(WordStyle.TABLE_TEXT)
        .clearTabs(StyleBuilder.STOPS)
        .tab(STOPS)
        .spacing(40, 40)
        .align(STJc.LEFT)
        .size(20, 24);
    sheet
        .based(WordStyle.TABLE_HEAD, WordStyle.TABLE_TEXT)
        .next(WordStyle.TABLE_TEXT)
        .keepNext()
        .spacing(80, 80)
        .centred()
        .bold(true);
    sheet.based(WordStyle.TABLE_LEGEND, WordStyle.TABLE_TEXT);
    sheet
        .paragraph(WordStyle.TABLE_TITLE)
        .next(WordStyle.TABLE_HEAD)
        .keepNext()
        .keepLines()
        .spacing(360, 120)
        .centred()
        .bold(true);
    tableNormal();
    tableGrid();
  }

  private void tableNormal() {
    CTStyle style = sheet.start(WordStyle.TABLE_NORMAL, STStyleType.TABLE);
    CTTblPrBase table = style.addNewTblPr();
    width(table.addNewTblInd(), 0);
    CTTblCellMar margins = table.addNewTblCellMar();
    width(margins.addNewTop(), 0);
    width(margins.addNewLeft(), 108);
    width(margins.addNewBottom(), 0);
    width(margins.addNewRight(), 108);
  }

  private void tableGrid() {
    CTStyle style = sheet.start(WordStyle.TABLE_GRID, STStyleType.TABLE);
    style.addNewBasedOn().setVal(WordStyle.TABLE_NORMAL.id());
    CTTblBorders lines = style.addNewTblPr().addNewTblBorders();
    line(lines.addNewTop());
    line(lines.addNewLeft());
    line(lines.addNewBottom());
    line(lines.addNewRight());
    line(lines.addNewInsideH());
    line(lines.addNewInsideV());
  }

  private static void width(CTTblWidth width, int twips) {
    width.setW(BigInteger.valueOf(twips));
    width.setType(STTblWidth.DXA);
  }

  private static void line(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(4));
    border.setSpace(BigInteger.ZERO);
    border.setColor("auto");
  }
}
