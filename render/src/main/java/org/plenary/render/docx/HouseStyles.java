package org.plenary.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.plenary.language.Language;

/** The looks of every {@link WordStyle} in one language. */
final class HouseStyles {
  private HouseStyles() {}

  /** All of them, and the defaults of letters and paragraphs. */
  static CTStyles of(Profile profile, Language language) {
    StyleSheet sheet = new StyleSheet(language, PageSetup.of(profile));
    ActStyles.describe(sheet);
    PaperStyles.describe(sheet);
    TableStyles.describe(sheet);
    switch (profile) {
      case UN -> UnStyles.describe(sheet);
      case RCC -> RccStyles.describe(sheet);
      case ITU, PLAIN -> {
        // Theirs are the looks that the others differ from.
      }
    }
    return sheet.styles();
  }
}
