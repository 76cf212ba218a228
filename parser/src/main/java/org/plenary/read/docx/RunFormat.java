package org.plenary.read.docx;

/**
 * How letters are set, as far as it matters: which properties are given, which of them are on.
 *
 * @param given bits of the properties that are stated, on or off
 * @param on bits of those that are on
 * @param font the font's name, empty when not stated
 */
record RunFormat(int given, int on, String font) {
  static final int BOLD = 1;
  static final int ITALIC = 2;
  static final int STRIKE = 4;
  static final int HIDDEN = 8;
  static final int BOLD_COMPLEX = 16;
  static final int ITALIC_COMPLEX = 32;
  static final int DOUBLE_STRIKE = 64;
  static final int UNDERLINE = 128;
  static final int RAISED = 256;
  static final int LOWERED = 512;
  static final int RIGHT_TO_LEFT = 1024;
  static final int COMPLEX = 2048;

  /** In styles these do not override each other: italic in italic is upright. */
  private static final int TOGGLES =
      BOLD | ITALIC | STRIKE | HIDDEN | BOLD_COMPLEX | ITALIC_COMPLEX;

  static final RunFormat NONE = new RunFormat(0, 0, "");

  RunFormat with(int bits, boolean isOn) {
    return new RunFormat(given | bits, isOn ? on | bits : on & ~bits, font);
  }

  RunFormat withFont(String name) {
    return name.isEmpty() ? this : new RunFormat(given, on, name);
  }

  /** A style over the style that it is based on, or direct formatting over styles. */
  RunFormat over(RunFormat below) {
    if (this == NONE) {
      return below;
    }
    return new RunFormat(
        given | below.given, on | below.on & ~given, font.isEmpty() ? below.font : font);
  }

  /** A character style over a paragraph style. */
  RunFormat onStyle(RunFormat paragraph) {
    if (this == NONE) {
      return paragraph;
    }
    int toggled = (on ^ paragraph.on) & TOGGLES;
    int others = (on | paragraph.on & ~given) & ~TOGGLES;
    return new RunFormat(
        given | paragraph.given, toggled | others, font.isEmpty() ? paragraph.font : font);
  }

  boolean is(int bit) {
    return (on & bit) != 0;
  }
}
