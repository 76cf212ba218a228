package org.plenary.render.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.plenary.language.Language;

/** The looks of every {@link WordStyle} in one language. */
final class HouseStyles {
  private static final int[] STOPS = {794, 1191, 1588, 1985};
  private static final int[] TABLE_STOPS = {284, 567, 851, 1134, 1418, 1701};

  private final CTStyles styles = CTStyles.Factory.newInstance();
  private final Language language;

  private HouseStyles(Language language) {
    this.language = language;
  }

  /** All of them, and the defaults of letters and paragraphs. */
  static CTStyles of(Language language) {
    HouseStyles house = new HouseStyles(language);
    house.defaults();
    house.text();
    house.numberLines();
    house.lists();
    house.headings();
    house.annexes();
    house.reports();
    house.tables();
    house.letterheads();
    house.unitedNations();
    house.notesAndPages();
    return house.styles;
  }

  private void defaults() {
    CTRPr letters = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    CTFonts fonts = letters.addNewRFonts();
    fonts.setAscii(HouseFonts.LATIN);
    fonts.setHAnsi(HouseFonts.LATIN);
    fonts.setEastAsia(HouseFonts.CHINESE);
    fonts.setCs(language == Language.AR ? HouseFonts.ARABIC : HouseFonts.LATIN);
    CTLanguage tags = letters.addNewLang();
    WordLanguage names = WordLanguage.of(language);
    tags.setVal(names.latin());
    tags.setEastAsia(names.eastAsian());
    tags.setBidi(names.bidi());
    styles.getDocDefaults().addNewPPrDefault();
  }

  private void text() {
    StyleBuilder normal =
        add(WordStyle.NORMAL, STStyleType.PARAGRAPH)
            .widowControl()
            .tab(STOPS)
            .spacing(160, 0)
            .align(STJc.BOTH)
            .size(22, language == Language.AR ? 28 : 22);
    if (language.isRightToLeft()) {
      normal.rightToLeft();
    }
    add(WordStyle.DEFAULT_FONT, STStyleType.CHARACTER);
    add(WordStyle.NO_LIST, STStyleType.NUMBERING);
    paragraph(WordStyle.AFTER_TITLE).next(WordStyle.NORMAL).spacing(400, 0);
    StyleBuilder call =
        paragraph(WordStyle.CALL)
            .next(WordStyle.NORMAL)
            .keepNext()
            .keepLines()
            .spacing(240, 0)
            .indent(794, 0)
            .align(STJc.LEFT)
            .italic();
    if (WordLanguage.isUpright(language)) {
      call.eastAsianFont(HouseFonts.CHINESE_SET_OFF);
    }
    paragraph(WordStyle.INDENTED).firstLine(709);
    paragraph(WordStyle.NOTE).spacing(80, 0).size(20);
    paragraph(WordStyle.RULE).spacing(240, 0).centred();
    paragraph(WordStyle.PROPOSAL).next(WordStyle.NORMAL).keepNext().spacing(240, 0).bold(true);
    paragraph(WordStyle.REASONS);
  }

  private void numberLines() {
    paragraph(WordStyle.REC_NO)
        .next(WordStyle.REC_TITLE)
        .keepNext()
        .keepLines()
        .spacing(480, 0)
        .centred()
        .caps(true)
        .size(28, 32);
    paragraph(WordStyle.REC_TITLE)
        .next(WordStyle.AFTER_TITLE)
        .keepNext()
        .keepLines()
        .spacing(240, 0)
        .centred()
        .outline(0)
        .bold(true)
        .size(28, 32);
    paragraph(WordStyle.REC_REF)
        .next(WordStyle.REC_DATE)
        .keepNext()
        .keepLines()
        .clearTabs(STOPS)
        .spacing(120, 0)
        .centred()
        .italic();
    paragraph(WordStyle.REC_DATE)
        .next(WordStyle.AFTER_TITLE)
        .keepNext()
        .keepLines()
        .clearTabs(STOPS)
        .align(STJc.RIGHT)
        .italic();
    based(WordStyle.RES_NO, WordStyle.REC_NO).next(WordStyle.RES_TITLE);
    based(WordStyle.RES_TITLE, WordStyle.REC_TITLE).next(WordStyle.RES_REF);
    based(WordStyle.RES_REF, WordStyle.REC_REF).next(WordStyle.RES_DATE);
    based(WordStyle.RES_DATE, WordStyle.REC_DATE).next(WordStyle.AFTER_TITLE);
    based(WordStyle.DEC_NO, WordStyle.REC_NO).next(WordStyle.DEC_TITLE);
    based(WordStyle.DEC_TITLE, WordStyle.REC_TITLE).next(WordStyle.AFTER_TITLE);
    based(WordStyle.OPINION_NO, WordStyle.REC_NO).next(WordStyle.OPINION_TITLE);
    based(WordStyle.OPINION_TITLE, WordStyle.REC_TITLE).next(WordStyle.AFTER_TITLE);
  }

  private void lists() {
    paragraph(WordStyle.LEVEL_1).spacing(80, 0).hanging(794, 794);
    based(WordStyle.LEVEL_2, WordStyle.LEVEL_1).hanging(1191, 397);
    based(WordStyle.LEVEL_3, WordStyle.LEVEL_2).hanging(1588, 397);
    paragraph(WordStyle.CONTINUE_1).spacing(80, 0).indent(794, 0);
    based(WordStyle.CONTINUE_2, WordStyle.CONTINUE_1).indent(1191, 0);
    based(WordStyle.CONTINUE_3, WordStyle.CONTINUE_1).indent(1588, 0);
  }

  private void headings() {
    paragraph(WordStyle.HEADING_1)
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
    paragraph(WordStyle.HEADING_B)
        .next(WordStyle.NORMAL)
        .keepNext()
        .spacing(240, 0)
        .align(STJc.LEFT)
        .bold(true);
    paragraph(WordStyle.HEADING_I)
        .next(WordStyle.NORMAL)
        .keepNext()
        .spacing(160, 0)
        .align(STJc.LEFT)
        .italic();
    paragraph(WordStyle.SECTION_NO)
        .next(WordStyle.SECTION_TITLE)
        .keepNext()
        .keepLines()
        .spacing(480, 80)
        .centred()
        .caps(true)
        .size(28);
    paragraph(WordStyle.SECTION_TITLE)
        .next(WordStyle.AFTER_TITLE)
        .keepNext()
        .keepLines()
        .spacing(240, 280)
        .centred()
        .bold(true)
        .size(28);
  }

  private void subHeading(WordStyle style, int before, int level) {
    based(style, WordStyle.HEADING_1).next(WordStyle.NORMAL).spacing(before, 0).outline(level);
  }

  private void annexes() {
    paragraph(WordStyle.ANNEX_NO)
        .next(WordStyle.ANNEX_TITLE)
        .keepNext()
        .keepLines()
        .startsPage()
        .spacing(480, 80)
        .centred()
        .outline(0)
        .caps(true)
        .size(28, 32);
    paragraph(WordStyle.ANNEX_REF)
        .next(WordStyle.ANNEX_TITLE)
        .keepNext()
        .keepLines()
        .spacing(80, 80)
        .centred();
    paragraph(WordStyle.ANNEX_TITLE)
        .next(WordStyle.AFTER_TITLE)
        .keepNext()
        .keepLines()
        .spacing(240, 280)
        .centred()
        .bold(true)
        .size(28, 32);
    paragraph(WordStyle.ANNEX_COUNT).spacing(480, 0).align(STJc.LEFT);
  }

  private void reports() {
    paragraph(WordStyle.SOURCE)
        .next(WordStyle.TITLE_1)
        .keepNext()
        .spacing(480, 200)
        .centred()
        .bold(true)
        .size(28, 32);
    based(WordStyle.TITLE_1, WordStyle.SOURCE)
        .next(WordStyle.TITLE_2)
        .spacing(240, 0)
        .outline(0)
        .bold(false)
        .caps(true);
    based(WordStyle.TITLE_2, WordStyle.TITLE_1).next(WordStyle.TITLE_3);
    based(WordStyle.TITLE_3, WordStyle.TITLE_2).next(WordStyle.NORMAL).caps(false);
    paragraph(WordStyle.AGENDA_ITEM).spacing(240, 0).align(STJc.LEFT);
    paragraph(WordStyle.COVER_LABEL)
        .next(WordStyle.COVER_TEXT)
        .keepNext()
        .keepLines()
        .boxed()
        .spacing(120, 60)
        .indent(113, 113)
        .align(STJc.LEFT)
        .bold(true);
    paragraph(WordStyle.COVER_TEXT)
        .next(WordStyle.COVER_LABEL)
        .boxed()
        .spacing(60, 60)
        .indent(113, 113)
        .align(STJc.LEFT);
  }

  private void tables() {
    paragraph(WordStyle.TABLE_TEXT)
        .clearTabs(STOPS)
        .tab(TABLE_STOPS)
        .spacing(40, 40)
        .align(STJc.LEFT)
        .size(20, 24);
    based(WordStyle.TABLE_HEAD, WordStyle.TABLE_TEXT)
        .next(WordStyle.TABLE_TEXT)
        .keepNext()
        .spacing(80, 80)
        .centred()
        .bold(true);
    based(WordStyle.TABLE_LEGEND, WordStyle.TABLE_TEXT);
    paragraph(WordStyle.TABLE_TITLE)
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
    CTStyle style = start(WordStyle.TABLE_NORMAL, STStyleType.TABLE);
    CTTblPrBase table = style.addNewTblPr();
    width(table.addNewTblInd(), 0);
    CTTblCellMar margins = table.addNewTblCellMar();
    width(margins.addNewTop(), 0);
    width(margins.addNewLeft(), 108);
    width(margins.addNewBottom(), 0);
    width(margins.addNewRight(), 108);
  }

  private void tableGrid() {
    CTStyle style = start(WordStyle.TABLE_GRID, STStyleType.TABLE);
    style.addNewBasedOn().setVal(WordStyle.TABLE_NORMAL.id());
    CTTblBorders lines = style.addNewTblPr().addNewTblBorders();
    line(lines.addNewTop());
    line(lines.addNewLeft());
    line(lines.addNewBottom());
    line(lines.addNewRight());
    line(lines.addNewInsideH());
    line(lines.addNewInsideV());
  }

  private void letterheads() {
    paragraph(WordStyle.DRAFT_MARK).spacing(0, 120).align(STJc.RIGHT);
    paragraph(WordStyle.ORGAN).keepNext().keepLines().spacing(60, 60).centred().bold(true);
    paragraph(WordStyle.DOC_NUMBER).spacing(0, 0).align(STJc.RIGHT).bold(true);
    paragraph(WordStyle.DISTRIBUTION).spacing(0, 0).align(STJc.RIGHT).size(20, 24);
    paragraph(WordStyle.SESSION).spacing(120, 0).align(STJc.LEFT);
    paragraph(WordStyle.DATE)
        .clearTabs(STOPS)
        .rightTab(PageSetup.TEXT_WIDTH)
        .spacing(240, 240)
        .align(STJc.LEFT);
    paragraph(WordStyle.MEETING)
        .keepLines()
        .spacing(240, 0)
        .indent(5103, 0)
        .align(STJc.LEFT)
        .italic();
    paragraph(WordStyle.SIGNATURE)
        .keepLines()
        .clearTabs(STOPS)
        .spacing(200, 0)
        .indent(5103, 0)
        .align(STJc.LEFT);
  }

  private void unitedNations() {
    paragraph(WordStyle.UN_TEXT).spacing(0, 120).firstLine(794);
    based(WordStyle.UN_BODY_CLAUSE, WordStyle.UN_TEXT)
        .next(WordStyle.UN_TEXT)
        .keepNext()
        .spacing(240, 120)
        .italic();
    paragraph(WordStyle.UN_TITLE)
        .next(WordStyle.UN_BODY_CLAUSE)
        .keepNext()
        .keepLines()
        .spacing(360, 120)
        .indent(794, 794)
        .align(STJc.LEFT)
        .outline(0)
        .bold(true)
        .size(28, 32);
    paragraph(WordStyle.UN_HISTORY)
        .keepNext()
        .keepLines()
        .spacing(120, 120)
        .indent(794, 794)
        .align(STJc.LEFT)
        .italic();
  }

  private void notesAndPages() {
    based(WordStyle.FOOTNOTE_TEXT, WordStyle.NOTE).keepLines().tab(255).hanging(255, 255);
    add(WordStyle.FOOTNOTE_REFERENCE, STStyleType.CHARACTER)
        .basedOn(WordStyle.DEFAULT_FONT)
        .raised(6)
        .size(16);
    add(WordStyle.HYPERLINK, STStyleType.CHARACTER).basedOn(WordStyle.DEFAULT_FONT).link();
    add(WordStyle.PAGE_NUMBER, STStyleType.CHARACTER).basedOn(WordStyle.DEFAULT_FONT);
    paragraph(WordStyle.HEADER).clearTabs(STOPS).spacing(0, 0).centred().size(18);
    paragraph(WordStyle.FOOTER).clearTabs(STOPS).spacing(0, 0).centred().size(18);
  }

  private StyleBuilder paragraph(WordStyle style) {
    return based(style, WordStyle.NORMAL);
  }

  private StyleBuilder based(WordStyle style, WordStyle base) {
    return add(style, STStyleType.PARAGRAPH).basedOn(base);
  }

  private StyleBuilder add(WordStyle style, STStyleType.Enum type) {
    return new StyleBuilder(start(style, type), WordLanguage.isUpright(language));
  }

  private CTStyle start(WordStyle style, STStyleType.Enum type) {
    CTStyle entry = styles.addNewStyle();
    entry.setType(type);
    entry.setStyleId(style.id());
    entry.addNewName().setVal(style.styleName());
    if (!style.isKnownToWord()) {
      entry.xsetCustomStyle(on());
    }
    if (isBase(style)) {
      entry.xsetDefault(on());
    }
    if (type == STStyleType.PARAGRAPH) {
      entry.addNewQFormat();
    }
    return entry;
  }

  /** Yes as Word itself spells it; some readers know no other spelling. */
  private static STOnOff on() {
    STOnOff on = STOnOff.Factory.newInstance();
    on.setStringValue("1");
    return on;
  }

  private static boolean isBase(WordStyle style) {
    return style == WordStyle.NORMAL
        || style == WordStyle.DEFAULT_FONT
        || style == WordStyle.TABLE_NORMAL
        || style == WordStyle.NO_LIST;
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
