package org.plenary.read.docx;

/**
 * How a paragraph is set, as far as it is stated in one place.
 *
 * @param style the style's id, empty when not stated
 * @param alignment Word's word for it, empty when not stated
 * @param indent left indent in twips, {@link #UNSET} when not stated
 * @param list the id of the numbering, empty when not stated, {@code 0} for none
 * @param level from 0, {@link #UNSET} when not stated
 */
record ParagraphFormat(String style, String alignment, int indent, String list, int level) {
  static final int UNSET = Integer.MIN_VALUE;
  static final ParagraphFormat NONE = new ParagraphFormat("", "", UNSET, "", UNSET);

  ParagraphFormat over(ParagraphFormat below) {
    return new ParagraphFormat(
        style.isEmpty() ? below.style : style,
        alignment.isEmpty() ? below.alignment : alignment,
        indent == UNSET ? below.indent : indent,
        list.isEmpty() ? below.list : list,
        level == UNSET ? below.level : level);
  }

  boolean isCentred() {
    return alignment.equals("center");
  }
}
