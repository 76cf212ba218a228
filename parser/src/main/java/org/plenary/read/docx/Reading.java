package org.plenary.read.docx;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What all parts of one file share while it is read.
 *
 * @param pageParts the headers and footers that sections name, {@code header word/header1.xml}
 * @param trustsFields false when a first reading found a field that begins and never ends
 * @param traces true when the way back from the words to the elements is to be noted
 */
record Reading(
    Changes changes,
    PropertiesReader properties,
    StyleTable styles,
    NumberingTable numbering,
    SymbolFonts symbols,
    NoteCalls notes,
    CommentCalls comments,
    Remarks remarks,
    Set<String> pageParts,
    boolean trustsFields,
    boolean traces) {
  static Reading of(
      Changes changes,
      HouseStyles houses,
      SymbolFonts symbols,
      boolean trustsFields,
      boolean traces) {
    StyleTable styles = new StyleTable(houses);
    return new Reading(
        changes,
        new PropertiesReader(changes),
        styles,
        new NumberingTable(styles),
        symbols,
        new NoteCalls(),
        new CommentCalls(),
        new Remarks(),
        new LinkedHashSet<>(),
        trustsFields,
        traces);
  }
}
