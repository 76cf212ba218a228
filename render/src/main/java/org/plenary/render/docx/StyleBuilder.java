package org.plenary.render.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** Describes one style. Lengths are twips, letter sizes half points, as Word counts them. */
final class StyleBuilder {
  /** The tab stops that the paragraphs of ITU have. */
  static final int[] STOPS = {794, 1191, 1588, 1985};

  private final CTStyle style;
  private final boolean upright;

  /**
   * @param upright true when italics are left out, as in Chinese
   */
  StyleBuilder(CTStyle style, boolean upright) {
    this.style = style;
    this.upright = upright;
  }

  StyleBuilder basedOn(WordStyle base) {
    style.addNewBasedOn().setVal(base.id());
    return this;
  }

  StyleBuilder next(WordStyle next) {
    style.addNewNext().setVal(next.id());
    return this;
  }

  /** Space above and below. */
  StyleBuilder spacing(int before, int after) {
    CTSpacing spacing = paragraph().isSetSpacing() ? paragraph().getSpacing() : newSpacing();
    spacing.setBefore(twips(before));
    spacing.setAfter(twips(after));
    return this;
  }

  private CTSpacing newSpacing() {
    return paragraph().addNewSpacing();
  }

  /** The first line hangs out to the left, where its label stands. */
  StyleBuilder hanging(int left, int hanging) {
    CTInd indent = indent();
    indent.setLeft(twips(left));
    indent.setHanging(twips(hanging));
    return this;
  }

  StyleBuilder indent(int left, int right) {
    CTInd indent = indent();
    indent.setLeft(twips(left));
    indent.setRight(twips(right));
    return this;
  }

  StyleBuilder firstLine(int firstLine) {
    indent().setFirstLine(twips(firstLine));
    return this;
  }

  private CTInd indent() {
    CTPPrGeneral p = paragraph();
    return p.isSetInd() ? p.getInd() : p.addNewInd();
  }

  StyleBuilder align(STJc.Enum where) {
    CTPPrGeneral p = paragraph();
    (p.isSetJc() ? p.getJc() : p.addNewJc()).setVal(where);
    return this;
  }

  StyleBuilder centred() {
    return align(STJc.CENTER);
  }

  StyleBuilder keepNext() {
    paragraph().addNewKeepNext();
    return this;
  }

  StyleBuilder keepLines() {
    paragraph().addNewKeepLines();
    return this;
  }

  StyleBuilder startsPage() {
    paragraph().addNewPageBreakBefore();
    return this;
  }

  StyleBuilder widowControl() {
    paragraph().addNewWidowControl();
    return this;
  }

  StyleBuilder rightToLeft() {
    paragraph().addNewBidi();
    letters().addNewRtl();
    return this;
  }

  /** Its place in the outline, from 0. */
  StyleBuilder outline(int level) {
    paragraph().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    return this;
  }

  StyleBuilder tab(int... positions) {
    for (int position : positions) {
      addTab(STTabJc.LEFT, position);
    }
    return this;
  }

  StyleBuilder rightTab(int position) {
    addTab(STTabJc.RIGHT, position);
    return this;
  }

  StyleBuilder clearTabs(int... positions) {
    for (int position : positions) {
      addTab(STTabJc.CLEAR, position);
    }
    return this;
  }

  private void addTab(STTabJc.Enum kind, int position) {
    CTPPrGeneral p = paragraph();
    CTTabs tabs = p.isSetTabs() ? p.getTabs() : p.addNewTabs();
    CTTabStop stop = tabs.addNewTab();
    stop.setVal(kind);
    stop.setPos(twips(position));
  }

  /** A line around the paragraph; neighbours with the same line share one box. */
  StyleBuilder boxed() {
    CTPBdr box = paragraph().addNewPBdr();
    line(box.addNewTop());
    line(box.addNewLeft());
    line(box.addNewBottom());
    line(box.addNewRight());
    return this;
  }

  /** A line below the paragraph, in eighths of a point. */
  StyleBuilder lineBelow(int thick) {
    CTBorder border = paragraph().addNewPBdr().addNewBottom();
    line(border);
    border.setSz(BigInteger.valueOf(thick));
    return this;
  }

  private static void line(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(4));
    border.setSpace(BigInteger.valueOf(4));
    border.setColor("auto");
  }

  StyleBuilder bold(boolean on) {
    CTRPr r = letters();
    (r.sizeOfBArray() > 0 ? r.getBArray(0) : r.addNewB()).setVal(on);
    (r.sizeOfBCsArray() > 0 ? r.getBCsArray(0) : r.addNewBCs()).setVal(on);
    return this;
  }

  StyleBuilder italic() {
    if (!upright) {
      letters().addNewI();
      letters().addNewICs();
    }
    return this;
  }

  StyleBuilder caps(boolean on) {
    letters().addNewCaps().setVal(on);
    return this;
  }

  StyleBuilder size(int halfPoints) {
    return size(halfPoints, halfPoints);
  }

  StyleBuilder size(int halfPoints, int complexScript) {
    letters().addNewSz().setVal(BigInteger.valueOf(halfPoints));
    letters().addNewSzCs().setVal(BigInteger.valueOf(complexScript));
    return this;
  }

  StyleBuilder raised(int halfPoints) {
    letters().addNewPosition().setVal(BigInteger.valueOf(halfPoints));
    return this;
  }

  StyleBuilder eastAsianFont(String font) {
    letters().addNewRFonts().setEastAsia(font);
    return this;
  }

  StyleBuilder link() {
    letters().addNewColor().setVal("0000FF");
    letters().addNewU().setVal(STUnderline.SINGLE);
    return this;
  }

  private CTPPrGeneral paragraph() {
    return style.isSetPPr() ? style.getPPr() : style.addNewPPr();
  }

  private CTRPr letters() {
    return style.isSetRPr() ? style.getRPr() : style.addNewRPr();
  }

  private static BigInteger twips(int value) {
    return BigInteger.valueOf(value);
  }
}
