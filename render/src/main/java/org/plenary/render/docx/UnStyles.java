package org.plenary.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.plenary.language.Language;

/**
 * How the papers of the United Nations differ: a narrow column in ten points, paragraphs whose
 * number stands in their first line and not beside them, a masthead with a line below.
 */
final class UnStyles {
  /** The margins of the column, inside those of the page. */
  private static final int LEFT = 1267;

  private static final int RIGHT = 1260;

  /** From the edge of the column to the text behind a number, and from level to level. */
  private static final int STEP = 475;

  private final StyleSheet sheet;
  private final int size;
  private final int complexScript;

  private UnStyles(StyleSheet sheet) {
    this.sheet = sheet;
    this.size = sheet.language() == Language.ZH ? 21 : 20;
    this.complexScript = sheet.language() == Language.AR ? 28 : 20;
  }

  static void describe(StyleSheet sheet) {
    UnStyles house = new UnStyles(sheet);
    house.text();
    house.titles();
    house.masthead();
    house.pages();
  }

  private void text() {
    StyleBuilder normal =
        sheet
            .again(WordStyle.NORMAL)
            .widowControl()
            .spacing(0, 120)
            .align(STJc.BOTH)
            .size(size, complexScript);
    if (sheet.language().isRightToLeft()) {
      normal.rightToLeft();
    }
    column(WordStyle.UN_TEXT).firstLine(STEP);
    column(WordStyle.UN_BODY_CLAUSE).keepNext().firstLine(STEP).italic();
    column(WordStyle.CALL).keepNext().firstLine(STEP).italic();
    column(WordStyle.AFTER_TITLE);
    column(WordStyle.REASONS);
    column(WordStyle.LEVEL_1).tab(LEFT + STEP);
    column(WordStyle.LEVEL_2).firstLine(STEP).tab(LEFT + 2 * STEP);
    column(WordStyle.LEVEL_3).firstLine(2 * STEP).tab(LEFT + 3 * STEP);
    column(WordStyle.CONTINUE_1);
    column(WordStyle.CONTINUE_2).firstLine(STEP);
    column(WordStyle.CONTINUE_3).firstLine(2 * STEP);
    column(WordStyle.MEETING).keepLines().spacing(240, 0).align(STJc.RIGHT).italic();
    column(WordStyle.RULE).spacing(240, 0).align(STJc.CENTER);
  }

  private StyleBuilder column(WordStyle style) {
    return sheet.again(style).indent(LEFT, RIGHT);
  }

  private void titles() {
    heading(WordStyle.UN_TITLE, 28, 360).outline(0);
    heading(WordStyle.SECTION_TITLE, 24, 240);
    heading(WordStyle.HEADING_1, 24, 240).outline(0);
    heading(WordStyle.HEADING_2, 20, 200).outline(1);
    heading(WordStyle.HEADING_3, 20, 160).outline(2);
    heading(WordStyle.ANNEX_NO, 28, 360).outline(0).startsPage();
    heading(WordStyle.ANNEX_TITLE, 28, 240).outline(0);
    heading(WordStyle.ANNEX_REF, 20, 120).bold(false);
    heading(WordStyle.UN_HISTORY, 20, 120).bold(false).italic();
  }

  private StyleBuilder heading(WordStyle style, int letters, int before) {
    return column(style)
        .keepNext()
        .keepLines()
        .spacing(before, 120)
        .align(STJc.LEFT)
        .bold(true)
        .size(letters, letters + 4);
  }

  private void masthead() {
    sheet
        .again(WordStyle.ORGAN)
        .keepNext()
        .keepLines()
        .spacing(0, 60)
        .align(STJc.LEFT)
        .bold(true)
        .size(28, 32);
    sheet
        .again(WordStyle.DOC_NUMBER)
        .keepNext()
        .lineBelow(12)
        .spacing(0, 120)
        .align(STJc.RIGHT)
        .size(28, 32);
    sheet.again(WordStyle.DISTRIBUTION).keepNext().spacing(0, 0).align(STJc.RIGHT);
    sheet.again(WordStyle.SESSION).keepNext().spacing(120, 0).align(STJc.LEFT).bold(true);
    sheet.again(WordStyle.AGENDA_ITEM).keepNext().spacing(0, 120).align(STJc.LEFT).bold(true);
  }

  private void pages() {
    sheet.again(WordStyle.HEADER).lineBelow(4).spacing(0, 120).align(STJc.LEFT).bold(true).size(18);
    sheet.again(WordStyle.FOOTER).spacing(120, 0).align(STJc.RIGHT).bold(true).size(18);
    column(WordStyle.FOOTNOTE_TEXT)
        .keepLines()
        .hanging(LEFT + STEP / 2, STEP / 2)
        .spacing(0, 40)
        .size(17, 24);
  }
}
