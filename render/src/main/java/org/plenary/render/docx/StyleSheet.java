package org.plenary.render.docx;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plenary.language.Language;

/** The styles of one language while they are being described. */
final class StyleSheet {
  private final CTStyles styles = CTStyles.Factory.newInstance();
  private final Language language;
  private final PageSetup page;

  /** An empty one: nothing but the typefaces and the names of the language. */
  StyleSheet(Language language, PageSetup page) {
    this.language = language;
    this.page = page;
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

  Language language() {
    return language;
  }

  /** The page that the styles are for. */
  PageSetup page() {
    return page;
  }

  CTStyles styles() {
    return styles;
  }

  /** A paragraph style on top of {@link WordStyle#NORMAL}. */
  StyleBuilder paragraph(WordStyle style) {
    return based(style, WordStyle.NORMAL);
  }

  /** A paragraph style on top of another. */
  StyleBuilder based(WordStyle style, WordStyle base) {
    return add(style, STStyleType.PARAGRAPH).basedOn(base);
  }

  StyleBuilder add(WordStyle style, STStyleType.Enum type) {
    return new StyleBuilder(start(style, type), WordLanguage.isUpright(language));
  }

  /** A style that was described already, as if nothing had been said of its looks. */
  StyleBuilder again(WordStyle style) {
    for (CTStyle entry : styles.getStyleList()) {
      if (entry.getStyleId().equals(style.id())) {
        if (entry.isSetPPr()) {
          entry.unsetPPr();
        }
        if (entry.isSetRPr()) {
          entry.unsetRPr();
        }
        return new StyleBuilder(entry, WordLanguage.isUpright(language));
      }
    }
    throw new IllegalArgumentException(style.id());
  }

  /** A style with nothing but its names. */
  CTStyle start(WordStyle style, STStyleType.Enum type) {
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
}
