package org.plenary.word;

import java.util.List;
import java.util.Optional;

/** Puts properties where the schema wants them. */
enum ElementOrder {
  /** Of {@code w:rPr}. */
  RUN(
      "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
          + " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight"
          + " u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
          + " rPrChange"),
  /** Of {@code w:pPr}. */
  PARAGRAPH(
      "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers"
          + " pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct"
          + " autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind"
          + " contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
          + " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"),
  /** Of {@code w:lvl}. */
  LEVEL("start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
  /** Of {@code w:tblPr}. */
  TABLE(
      "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
          + " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption"
          + " tblDescription tblPrChange"),
  /** Of {@code w:sectPr}. */
  SECTION(
      "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
          + " lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi"
          + " rtlGutter docGrid printerSettings sectPrChange");

  private final List<String> names;

  ElementOrder(String names) {
    this.names = List.of(names.split(" "));
  }

  /** The property of that name; it is put in when there is none. */
  XmlElement ensure(XmlElement properties, String name) {
    Optional<XmlElement> there = properties.child(name);
    if (there.isPresent()) {
      return there.get();
    }
    XmlElement made = properties.make(name);
    int rank = names.indexOf(name);
    int at = properties.children().size();
    for (XmlElement sibling : properties.elements()) {
      if (names.indexOf(sibling.name()) > rank) {
        at = sibling.index();
        break;
      }
    }
    properties.insert(at, made);
    return made;
  }

  /** Sees to it that a property holds, or does not. */
  void set(XmlElement properties, String name, boolean on) {
    XmlElement property = ensure(properties, name);
    property.removeAttribute("val");
    if (!on) {
      property.setWord("val", "0");
    }
  }

  static void drop(XmlElement properties, String name) {
    properties.child(name).ifPresent(XmlElement::remove);
  }
}
