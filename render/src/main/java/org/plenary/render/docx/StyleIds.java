package org.plenary.render.docx;

/** Under which ids the styles lie in the file that is written. */
interface StyleIds {
  /** As the prepared packages have them: {@code Call} for the style of callouts. */
  StyleIds OWN =
      new StyleIds() {
        @Override
        public String of(WordStyle style) {
          return style.id();
        }

        @Override
        public boolean numbersItself(WordStyle style) {
          return false;
        }

        @Override
        public boolean turnsPage(WordStyle style) {
          return style == WordStyle.ANNEX_NO;
        }
      };

  /** The id of a style, which is in use from now on. */
  String of(WordStyle style);

  /** True when Word would print a number of its own before every paragraph of the style. */
  boolean numbersItself(WordStyle style);

  /** True when every paragraph of the style begins a page by itself. */
  boolean turnsPage(WordStyle style);
}
