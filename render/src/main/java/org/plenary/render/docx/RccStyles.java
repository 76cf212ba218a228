package org.plenary.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * How decisions of RCC and CIS differ: fourteen points, every paragraph indented with its number in
 * it, the signature over the whole width.
 */
final class RccStyles {
  private static final int INDENT = 709;
  private static final int BEHIND_NUMBER = 1134;

  private final StyleSheet sheet;

  private RccStyles(StyleSheet sheet) {
    this.sheet = sheet;
  }

  static void describe(StyleSheet sheet) {
    RccStyles house = new RccStyles(sheet);
    house.text();
    house.heads();
  }

  private void text() {
    StyleBuilder normal =
        sheet.again(WordStyle.NORMAL).widowControl().spacing(0, 60).align(STJc.BOTH).size(28, 32);
    if (sheet.language().isRightToLeft()) {
      normal.rightToLeft();
    }
    indented(WordStyle.INDENTED);
    indented(WordStyle.AFTER_TITLE);
    indented(WordStyle.LEVEL_1);
    indented(WordStyle.LEVEL_2);
    indented(WordStyle.LEVEL_3).tab(BEHIND_NUMBER + INDENT);
    indented(WordStyle.CONTINUE_1);
    indented(WordStyle.CONTINUE_2);
    indented(WordStyle.CONTINUE_3);
    sheet.again(WordStyle.CALL).keepNext().spacing(120, 120).centred().bold(true);
    sheet.again(WordStyle.FOOTNOTE_TEXT).keepLines().tab(255).hanging(255, 255).size(20);
  }

  private StyleBuilder indented(WordStyle style) {
    return sheet.again(style).tab(BEHIND_NUMBER).indent(0, 0).firstLine(INDENT);
  }

  private void heads() {
    sheet.again(WordStyle.DRAFT_MARK).spacing(0, 240).align(STJc.RIGHT);
    sheet.again(WordStyle.ORGAN).keepNext().keepLines().spacing(0, 60).centred().bold(true);
    for (WordStyle style : new WordStyle[] {WordStyle.REC_NO, WordStyle.REC_TITLE}) {
      sheet
          .again(style)
          .keepNext()
          .keepLines()
          .spacing(240, 240)
          .centred()
          .outline(style == WordStyle.REC_NO ? 0 : 1)
          .bold(true);
    }
    sheet
        .again(WordStyle.SIGNATURE)
        .keepLines()
        .rightTab(PageSetup.of(Profile.RCC).textWidth())
        .spacing(240, 0)
        .align(STJc.LEFT);
  }
}
