package org.plenary.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** How reports, letterheads, papers of the United Nations and footnotes look. */
final class PaperStyles {
  private final StyleSheet sheet;

  private PaperStyles(StyleSheet sheet) {
    this.sheet = sheet;
  }

  static void describe(StyleSheet sheet) {
    PaperStyles group = new PaperStyles(sheet);
    group.reports();
    group.letterheads();
    group.unitedNations();
    group.notesAndPages();
  }

  private void reports() {
    sheet
        .paragraph(WordStyle.SOURCE)
        .next(WordStyle.TITLE_1)
        .keepNext()
        .spacing(480, 200)
        .centred()
        .bold(true)
        .size(28, 32);
    sheet
        .based(WordStyle.TITLE_1, WordStyle.SOURCE)
        .next(WordStyle.TITLE_2)
        .spacing(240, 0)
        .outline(0)
        .bold(false)
        .caps(true);
    sheet.based(WordStyle.TITLE_2, WordStyle.TITLE_1).next(WordStyle.TITLE_3);
    sheet.based(WordStyle.TITLE_3, WordStyle.TITLE_2).next(WordStyle.NORMAL).caps(false);
    sheet.paragraph(WordStyle.AGENDA_ITEM).spacing(240, 0).align(STJc.LEFT);
    sheet
        .paragraph(WordStyle.COVER_LABEL)
        .next(WordStyle.COVER_TEXT)
        .keepNext()
        .keepLines()
        .boxed()
        .spacing(120, 60)
        .indent(113, 113)
        .align(STJc.LEFT)
        .bold(true);
    sheet
        .paragraph(WordStyle.COVER_TEXT)
        .next(WordStyle.COVER_LABEL)
        .boxed()
        .spacing(60, 60)
        .indent(113, 113)
        .align(STJc.LEFT);
  }

  private void letterheads() {
    sheet.paragraph(WordStyle.DRAFT_MARK).spacing(0, 120).align(STJc.RIGHT);
    sheet.paragraph(WordStyle.ORGAN).keepNext().keepLines().spacing(60, 60).centred().bold(true);
    sheet.paragraph(WordStyle.DOC_NUMBER).spacing(0, 0).align(STJc.RIGHT).bold(true);
    sheet.paragraph(WordStyle.DISTRIBUTION).spacing(0, 0).align(STJc.RIGHT).size(20, 24);
    sheet.paragraph(WordStyle.SESSION).spacing(120, 0).align(STJc.LEFT);
    sheet
        .paragraph(WordStyle.DATE)
        .clearTabs(StyleBuilder.STOPS)
        .rightTab(sheet.page().textWidth())
        .spacing(240, 240)
        .align(STJc.LEFT);
    sheet
        .paragraph(WordStyle.MEETING)
        .keepLines()
        .spacing(240, 0)
        .indent(5103, 0)
        .align(STJc.LEFT)
        .italic();
    sheet
        .paragraph(WordStyle.SIGNATURE)
        .keepLines()
        .clearTabs(StyleBuilder.STOPS)
        .spacing(200, 0)
        .indent(5103, 0)
        .align(STJc.LEFT);
  }

  private void unitedNations() {
    sheet.paragraph(WordStyle.UN_TEXT).spacing(0, 120).firstLine(794);
    sheet
        .based(WordStyle.UN_BODY_CLAUSE, WordStyle.UN_TEXT)
        .next(WordStyle.UN_TEXT)
        .keepNext()
        .spacing(240, 120)
        .italic();
    sheet
        .paragraph(WordStyle.UN_TITLE)
        .next(WordStyle.UN_BODY_CLAUSE)
        .keepNext()
        .keepLines()
        .spacing(360, 120)
        .indent(794, 794)
        .align(STJc.LEFT)
        .outline(0)
        .bold(true)
        .size(28, 32);
    sheet
        .paragraph(WordStyle.UN_HISTORY)
        .keepNext()
        .keepLines()
        .spacing(120, 120)
        .indent(794, 794)
        .align(STJc.LEFT)
        .italic();
  }

  private void notesAndPages() {
    sheet.based(WordStyle.FOOTNOTE_TEXT, WordStyle.NOTE).keepLines().tab(255).hanging(255, 255);
    sheet
        .add(WordStyle.FOOTNOTE_REFERENCE, STStyleType.CHARACTER)
        .basedOn(WordStyle.DEFAULT_FONT)
        .raised(6)
        .size(16);
    sheet.add(WordStyle.HYPERLINK, STStyleType.CHARACTER).basedOn(WordStyle.DEFAULT_FONT).link();
    sheet.add(WordStyle.PAGE_NUMBER, STStyleType.CHARACTER).basedOn(WordStyle.DEFAULT_FONT);
    sheet
        .paragraph(WordStyle.HEADER)
        .clearTabs(StyleBuilder.STOPS)
        .spacing(0, 0)
        .centred()
        .size(18);
    sheet
        .paragraph(WordStyle.FOOTER)
        .clearTabs(StyleBuilder.STOPS)
        .spacing(0, 0)
        .centred()
        .size(18);
  }
}
