package org.plenary.read.docx;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any text, lists, styles, notes and settings in a valid package: read, or refused with a reason.
 */
class DocxReaderFuzzTest {
  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "<w:p>",
    "</w:p>",
    "<w:r>",
    "<w:t>",
    "<w:pPr>",
    "<w:numPr>",
    "<w:numId w:val=\"1\"/>",
    "<w:ilvl w:val=\"1\"/>",
    "<w:tbl>",
    "<w:tr>",
    "<w:tc>",
    "<w:fldChar w:fldCharType=\"begin\"/>",
    "<w:fldChar w:fldCharType=\"separate\"/>",
    "<w:fldChar w:fldCharType=\"end\"/>",
    "<w:ins>",
    "<w:del>",
    "<w:vMerge/>",
    "<w:footnoteReference w:id=\"1\"/>",
    "<w:lvl w:ilvl=\"0\">",
    "<w:lvlText w:val=\"%1)\"/>",
    "<w:basedOn w:val=\"a\"/>"
  })
  void anyPackage(byte[] input) {
    MutatedPackage.check(input);
  }
}
