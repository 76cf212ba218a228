package org.plenary.render.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;

/** What a Word file is written on: styles, page, headers and footers that no draft changes. */
interface Stationery {
  /** The part with the text, {@code word/document.xml}. */
  String mainPart();

  /** The part with the footnotes. */
  String footnotesPart();

  /** What a language asks of text on this paper. */
  TextSetting setting(Language language);

  /** What the main part points at besides the links of its text. */
  Relationships relationships();

  /** The footnotes before any is written: the lines above them. */
  Footnotes.Beginning footnotes();

  /** Who prints the labels on this paper, where it shows a habit. */
  Optional<Numbering> habit();

  /** The automatic numbers, none of them yet. */
  ListNumbers lists();

  /** How wide the text on the page is, in twips. */
  int textWidth();

  /** Writes the page set-up at the end of the text. */
  void page(WordXml xml);

  /** Writes the parts that are the same whatever the text. */
  void begin(PackageWriter parts) throws IOException;

  /**
   * Adds the automatic numbers to what the main part points at, when there are any.
   *
   * @param links those of the main part
   */
  void count(ListNumbers lists, Relationships links);

  /**
   * Writes the parts that the text has a say in.
   *
   * @param lists the automatic numbers of the text
   * @return the names of the styles that had to be added
   */
  List<String> end(PackageWriter parts, ListNumbers lists) throws IOException;
}
