package org.plenary.render.docx;

import java.util.EnumSet;
import java.util.Set;
import org.plenary.source.Mark.Emphasis.Kind;

/**
 * How the letters of a run look beside what their paragraph's style says.
 *
 * @param style a style for letters; {@link WordStyle#DEFAULT_FONT} for none
 */
record RunLook(WordStyle style, Set<Kind> emphasis) {
  static final RunLook PLAIN = new RunLook(WordStyle.DEFAULT_FONT, Set.of());
  static final RunLook ITALIC = new RunLook(WordStyle.DEFAULT_FONT, Set.of(Kind.ITALIC));
  static final RunLook NOTE_MARK = new RunLook(WordStyle.FOOTNOTE_REFERENCE, Set.of());

  RunLook styled(WordStyle other) {
    return new RunLook(other, emphasis);
  }

  RunLook with(Kind kind) {
    EnumSet<Kind> more = EnumSet.of(kind);
    more.addAll(emphasis);
    return new RunLook(style, more);
  }

  /** Writes the properties in the order that Word demands. */
  void write(WordXml xml, TextSetting setting, boolean rightToLeft) {
    boolean named = style != WordStyle.DEFAULT_FONT;
    if (!named && emphasis.isEmpty() && !rightToLeft && setting.tag().isEmpty()) {
      return;
    }
    xml.open("w:rPr");
    if (named) {
      xml.value("w:rStyle", setting.styles().of(style));
    }
    weight(xml, setting);
    line(xml);
    if (rightToLeft) {
      xml.empty("w:rtl");
    }
    if (setting.tag().isPresent()) {
      language(xml, setting.tag().get());
    }
    xml.close();
  }

  /** Where another language's styles may slant a text that is set upright, they are told not to. */
  private void weight(WordXml xml, TextSetting setting) {
    if (emphasis.contains(Kind.BOLD)) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (emphasis.contains(Kind.ITALIC)) {
      xml.empty("w:i").empty("w:iCs");
    } else if (setting.upright() && setting.tag().isPresent()) {
      xml.value("w:i", "0").value("w:iCs", "0");
    }
    if (emphasis.contains(Kind.STRIKE)) {
      xml.empty("w:strike");
    }
  }

  private void line(WordXml xml) {
    if (emphasis.contains(Kind.UNDERLINE)) {
      xml.value("w:u", "single");
    }
    if (emphasis.contains(Kind.SUPERSCRIPT)) {
      xml.value("w:vertAlign", "superscript");
    } else if (emphasis.contains(Kind.SUBSCRIPT)) {
      xml.value("w:vertAlign", "subscript");
    }
  }

  private static void language(WordXml xml, WordLanguage tag) {
    xml.open("w:lang")
        .set("w:val", tag.latin())
        .set("w:eastAsia", tag.eastAsian())
        .set("w:bidi", tag.bidi())
        .close();
  }
}
