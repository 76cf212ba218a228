package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.read.docx.DocxBuilder.body;
import static org.plenary.read.docx.DocxBuilder.p;

import org.junit.jupiter.api.Test;

/** Tables and what their cells cover. */
class TablesTest {
  @Test
  void cellsCoverColumnsAndRows() {
    String xml =
        "<w:tbl><w:tblPr/><w:tblGrid/>"
            + row("<w:trPr><w:tblHeader/></w:trPr>", cell("<w:gridSpan w:val=\"2\"/>", "wide"))
            + row("", cell("<w:vMerge w:val=\"restart\"/>", "tall") + cell("", "a"))
            + row("", cell("<w:vMerge/>", "") + cell("", "b"))
            + row("", cell("", "c") + cell("", "d"))
            + "</w:tbl>";
    assertThat(body(xml).lines())
        .isEqualTo("head |2x1 wide\nrow |1x2 tall |1x1 a\nrow |1x1 b\nrow |1x1 c |1x1 d\n");
  }

  @Test
  void wordsInACoveredCellAreNotGivenUp() {
    String xml =
        "<w:tbl>"
            + row("", cell("<w:vMerge w:val=\"restart\"/>", "tall"))
            + row("", cell("<w:vMerge/>", "below"))
            + "</w:tbl>";
    assertThat(body(xml).lines()).isEqualTo("row |1x2 tall / below\nrow\n");
  }

  @Test
  void aRowThatBeginsFurtherInGetsAnEmptyCell() {
    String xml =
        "<w:tbl>"
            + row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", cell("", "b"))
            + row("", cell("", "a") + cell("", "b"))
            + "</w:tbl>";
    assertThat(body(xml).lines()).isEqualTo("row |1x1  |1x1 b\nrow |1x1 a |1x1 b\n");
  }

  @Test
  void theOldWayToMergeAcrossCountsToo() {
    String xml =
        "<w:tbl>"
            + row(
                "",
                cell("<w:hMerge w:val=\"restart\"/>", "wide")
                    + cell("<w:hMerge/>", "")
                    + cell("", "c"))
            + "</w:tbl>";
    assertThat(body(xml).lines()).isEqualTo("row |2x1 wide |1x1 c\n");
  }

  @Test
  void tablesNestAndContentControlsMayHoldRowsAndCells() {
    String inner = "<w:tbl>" + row("", cell("", "in")) + "</w:tbl>";
    String xml =
        "<w:tbl><w:sdt><w:sdtContent>"
            + row("", "<w:sdt><w:sdtContent>" + cell("", "a") + "</w:sdtContent></w:sdt>")
            + "</w:sdtContent></w:sdt>"
            + row("", "<w:tc>" + inner + p("b") + "</w:tc>")
            + "</w:tbl>";
    assertThat(body(xml).lines()).isEqualTo("row |1x1 a\nrow |1x1 row |1x1 in / b\n");
  }

  @Test
  void absurdSpansAreBounded() {
    String xml = "<w:tbl>" + row("", cell("<w:gridSpan w:val=\"2147483647\"/>", "a")) + "</w:tbl>";
    assertThat(body(xml).lines()).isEqualTo("row |1000x1 a\n");
  }

  private static String row(String properties, String cells) {
    return "<w:tr>" + properties + cells + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }
}
