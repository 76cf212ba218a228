package org.plenary.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontsList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFontFamily;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPitch;

/** The typefaces that the styles ask for, and what may stand in for them. */
final class HouseFonts {
  static final String LATIN = "Times New Roman";
  static final String CHINESE = "SimSun";

  /** Sets callouts off in Chinese, which has no italics. */
  static final String CHINESE_SET_OFF = "KaiTi";

  static final String ARABIC = "Traditional Arabic";

  private final CTFontsList fonts = CTFontsList.Factory.newInstance();

  private HouseFonts() {}

  static CTFontsList list() {
    HouseFonts house = new HouseFonts();
    house.add(LATIN, "Liberation Serif,Noto Serif");
    house.add(CHINESE, "Noto Serif CJK SC,Source Han Serif SC");
    house.add(CHINESE_SET_OFF, "STKaiti,Noto Serif CJK SC");
    house.add(ARABIC, "Noto Naskh Arabic,Amiri");
    return house.fonts;
  }

  private void add(String name, String instead) {
    CTFont font = fonts.addNewFont();
    font.setName(name);
    font.addNewAltName().setVal(instead);
    font.addNewFamily().setVal(STFontFamily.ROMAN);
    font.addNewPitch().setVal(STPitch.VARIABLE);
  }
}
