package org.plenary.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plenary.language.Language;

/** How resolutions and decisions look: number line, callouts, lists, headings and annexes. */
final class ActStyles {
  private final StyleSheet sheet;

  private ActStyles(StyleSheet sheet) {
    this.sheet = sheet;
  }

  static void describe(StyleSheet sheet) {
    ActStyles group = new ActStyles(sheet);
    group.text();
    group.numberLines();
    group.lists();
    group.headings();
    group.annexes();
  }

  private void text() {
    StyleBuilder normal =
        sheet
            .add(WordStyle.NORMAL, STStyleType.PARAGRAPH)
            .widowControl()
            .tab(StyleBuilder.STOPS)
            .spacing(160, 0)
            .align(STJc.BOTH)
            .size(22, sheet.language() == Language.AR ? 28 : 22);
    if (sheet.language().isRightToLeft()) {
      normal.rightToLeft();
    }
    sheet.add(WordStyle.DEFAULT_FONT, STStyleType.CHARACTER);
    sheet.add(WordStyle.NO_LIST, STStyleType.NUMBERING);
    sheet.paragraph(WordStyle.AFTER_TITLE).next(WordStyle.NORMAL).spacing(400, 0);
    StyleBuilder call =
        sheet
            .paragraph(WordStyle.CALL)
            .next(WordStyle.NORMAL)
            .keepNext()
            .keepLines()
            .spacing(240, 0)
            .indent(794, 0)
            .align(STJc.LEFT)
            .italic();
    if (WordLanguage.isUpright(sheet.language())) {
      call.eastAsianFont(HouseFonts.CHINESE_SET_OFF);
    }
    sheet.paragraph(WordStyle.INDENTED).firstLine(709);
    sheet.paragraph(WordStyle.NOTE).spacing(80, 0).size(20);
    sheet.paragraph(WordStyle.RULE).spacing(240, 0).centred();
    sheet
        .paragraph(WordStyle.PROPOSAL)
        .next(WordStyle.NORMAL)
        .keepNext()
        .spacing(240, 0)
        .bold(true);
    sheet.paragraph(WordStyle.REASONS);
  }

  private void numberLines() {
    sheet
        .paragraph(WordStyle.REC_NO)
        .next(WordStyle.REC_TITLE)
        .keepNext()
        .keepLines()
        .spacing(480, 0)
        .centred()
        .caps(true)
        .size(28, 32);
    sheet
        .paragraph(WordStyle.REC_TITLE)
        .next(WordStyle.AFTER_TITLE)
        .keepNext()
        .keepLines()
        .spacing(240, 0)
        .centred()
        .outline(0)
        .bold(true)
        .size(28, 32);
    sheet
        .paragraph(WordStyle.REC_REF)
        .next(WordStyle.REC_DATE)
        .keepNext()
        .keepLines()
        .clearTabs(StyleBuilder.STOPS)
        .spacing(120, 0)
        .centred()
        .italic();
    sheet
        .paragraph(WordStyle.REC_DATE)
        .next(WordStyle.AFTER_TITLE)
        .keepNext()
        .keepLines()
        .clearTabs(StyleBuilder.STOPS)
        .align(STJc.RIGHT)
        .italic();
    sheet.based(WordStyle.RES_NO, WordStyle.REC_NO).next(WordStyle.RES_TITLE);
    sheet.based(WordStyle.RES_TITLE, WordStyle.REC_TITLE).next(WordStyle.RES_REF);
    sheet.based(WordStyle.RES_REF, WordStyle.REC_REF).next(WordStyle.RES_DATE);
    sheet.based(WordStyle.RES_DATE, WordStyle.REC_DATE).next(WordStyle.AFTER_TITLE);
    sheet.based(WordStyle.DEC_NO, WordStyle.REC_NO).next(WordStyle.DEC_TITLE);
    sheet.based(WordStyle.DEC_TITLE, WordStyle.REC_TITLE).next(WordStyle.AFTER_TITLE);
    sheet.based(WordStyle.OPINION_NO, WordStyle.REC_NO).next(WordStyle.OPINION_TITLE);
    sheet.based(WordStyle.OPINION_TITLE, WordStyle.REC_TITLE).next(WordStyle.AFTER_TITLE);
  }

  private void lists() {
    sheet.paragraph(WordStyle.LEVEL_1).spacing(80, 0).hanging(794, 794);
    sheet.based(WordStyle.LEVEL_2, WordStyle.LEVEL_1).hanging(1191, 397);
    sheet.based(WordStyle.LEVEL_3, WordStyle.LEVEL_2).hanging(1588, 397);
    sheet.paragraph(WordStyle.CONTINUE_1).spacing(80, 0).indent(794, 0);
    sheet.based(WordStyle.CONTINUE_2, WordStyle.CONTINUE_1).indent(1191, 0);
    sheet.based(WordStyle.CONTINUE_3, WordStyle.CONTINUE_1).indent(1588, 0);
  }

  private void headings() {
    sheet
        .paragraph(WordStyle.HEADING_1)
        .next(WordStyle.NORMAL)
        .keepNext()
        .keepLines()
        .spacing(360, 0)
        .hanging(794, 794)
        .align(STJc.LEFT)
        .outline(0)
        .bold(true)
        .size(24, 30);
    subHeading(WordStyle.HEADING_2, 240, 1);
    subHeading(WordStyle.HEADING_3, 160, 2);
    subHeading(WordStyle.HEADING_4, 160, 3);
    subHeading(WordStyle.HEADING_5, 160, 4);
    subHeading(WordStyle.HEADING_6, 160, 5);
    sheet
        .paragraph(WordStyle.HEADING_B)
        .next(WordStyle.NORMAL)
        .keepNext()
        .spacing(240, 0)
        .align(STJc.LEFT)
        .bold(true);
    sheet
        .paragraph(WordStyle.HEADING_I)
        .next(WordStyle.NORMAL)
        .keepNext()
        .spacing(160, 0)
        .align(STJc.LEFT)
        .italic();
    sheet
        .paragraph(WordStyle.SECTION_NO)
        .next(WordStyle.SECTION_TITLE)
        .keepNext()
        .keepLines()
        .spacing(480, 80)
        .centred()
        .caps(true)
        .size(28);
    sheet
        .paragraph(WordStyle.SECTION_TITLE)
        .next(WordStyle.AFTER_TITLE)
        .keepNext()
        .keepLines()
        .spacing(240, 280)
        .centred()
        .bold(true)
        .size(28);
  }

  private void subHeading(WordStyle style, int before, int level) {
    sheet
        .based(style, WordStyle.HEADING_1)
        .next(WordStyle.NORMAL)
        .spacing(before, 0)
        .outline(level);
  }

  private void annexes() {
    sheet
        .paragraph(WordStyle.ANNEX_NO)
        .next(WordStyle.ANNEX_TITLE)
        .keepNext()
        .keepLines()
        .startsPage()
        .spacing(480, 80)
        .centred()
        .outline(0)
        .caps(true)
        .size(28, 32);
    sheet
        .paragraph(WordStyle.ANNEX_REF)
        .next(WordStyle.ANNEX_TITLE)
        .keepNext()
        .keepLines()
        .spacing(80, 80)
        .centred();
    sheet
        .paragraph(WordStyle.ANNEX_TITLE)
        .next(WordStyle.AFTER_TITLE)
        .keepNext()
        .keepLines()
        .spacing(240, 280)
        .centred()
        .bold(true)
        .size(28, 32);
    sheet.paragraph(WordStyle.ANNEX_COUNT).spacing(480, 0).align(STJc.LEFT);
  }
}
