package org.plenary.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * XML grown from arbitrary bytes: each is an instruction to open an element, to close one, to write
 * letters or to go on to the next part. Always well formed, never sensible.
 */
final class GrownXml {
  private static final String[] ELEMENTS =
      ("w:p w:r w:t w:pPr w:rPr w:pStyle w:rStyle w:numPr w:numId w:ilvl w:tbl w:tr w:tc w:tcPr w:trPr"
              + " w:vMerge w:gridSpan w:hMerge w:gridBefore w:tblHeader w:sdt w:sdtContent w:ins w:del"
              + " w:moveFrom w:moveTo w:delText w:fldChar w:fldSimple w:instrText w:hyperlink"
              + " w:footnoteReference w:footnoteRef w:footnote w:footnotePr w:numFmt w:numStart"
              + " w:numRestart w:sectPr w:tab w:br w:sym w:i w:b w:u w:vertAlign w:vanish w:rtl w:jc"
              + " w:ind w:drawing w:pict w:object w:ruby w:rubyBase w:rt mc:AlternateContent mc:Choice"
              + " mc:Fallback w:txbxContent m:oMath m:r m:t m:f m:num m:den w:abstractNum w:num w:lvl"
              + " w:start w:lvlText w:lvlRestart w:isLgl w:lvlOverride w:startOverride w:abstractNumId"
              + " w:styleLink w:numStyleLink w:style w:name w:basedOn w:docDefaults w:rPrDefault"
              + " w:ffData w:ddList w:listEntry w:result w:default w:checkBox w:cellIns w:cellDel"
              + " w:bookmarkStart w:noBreakHyphen w:softHyphen w:altChunk w:subDoc w:smartTag"
              + " w:customXml w:permStart w:bdo w:dir w:ptab x:other")
          .split(" ");
  private static final String[] ATTRIBUTES =
      ("w:val w:id w:fldCharType w:instr w:styleId w:type w:default w:abstractNumId w:numId w:ilvl"
              + " w:author w:date w:customMarkFollows w:left w:char w:font r:id w:anchor Requires"
              + " w14:paraId w:hAnsi w:vert")
          .split(" ");
  private static final String[] VALUES =
      ("0 1 2 3 8 9 -1 2147483647 -2147483648 true none begin separate end paragraph character"
              + " decimal lowerLetter upperRoman russianLower chineseCounting ordinalText bullet hex"
              + " %1) %1.%2 %9 continue restart eachSect eachPage REF SYMBOL FORMDROPDOWN QUOTE a b"
              + " center Call ResNo Normal F0B7 Wingdings superscript")
          .split(" ");

  private final byte[] input;
  private final List<String> parts = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private StringBuilder xml = new StringBuilder();
  private int at;

  GrownXml(byte[] input) {
    this.input = input;
  }

  /** The parts, in the order in which they were grown. */
  List<String> parts() {
    while (at < input.length) {
      step(next());
    }
    finish();
    return parts;
  }

  private void step(int instruction) {
    if (instruction < 128) {
      open(ELEMENTS[instruction % ELEMENTS.length]);
    } else if (instruction < 192) {
      close();
    } else if (instruction < 254) {
      letters(instruction % 8);
    } else {
      finish();
    }
  }

  private int next() {
    return at < input.length ? input[at++] & 0xff : 0;
  }

  private void open(String element) {
    xml.append('<').append(element);
    int kinds = next();
    for (int i = 0; i < kinds % 4; i++) {
      String attribute = ' ' + ATTRIBUTES[(kinds / 4 + i * 7) % ATTRIBUTES.length] + "=\"";
      if (xml.indexOf(attribute, xml.lastIndexOf("<")) < 0) {
        xml.append(attribute).append(VALUES[next() % VALUES.length]).append('"');
      }
    }
    xml.append('>');
    open.push(element);
  }

  private void close() {
    if (!open.isEmpty()) {
      xml.append("</").append(open.pop()).append('>');
    }
  }

  private void letters(int count) {
    for (int i = 0; i <= count; i++) {
      int letter = next();
      xml.append("<&>\"".indexOf(letter) >= 0 || letter < ' ' ? ' ' : (char) letter);
    }
  }

  private void finish() {
    while (!open.isEmpty()) {
      close();
    }
    parts.add(xml.toString());
    xml = new StringBuilder();
  }
}
