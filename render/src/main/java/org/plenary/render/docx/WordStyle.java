package org.plenary.render.docx;

import java.util.Arrays;

/**
 * The styles of the prepared package, by the id that paragraphs name.
 *
 * <p>Where ITU's templates have a style, id and name are theirs ({@code ResNo} is called {@code
 * Res_No} on the screen), so that a paragraph pasted into such a template takes its looks.
 */
enum WordStyle {
  NORMAL("Normal", Origin.WORD),
  DEFAULT_FONT("DefaultParagraphFont", "Default Paragraph Font", Origin.WORD),
  TABLE_NORMAL("TableNormal", "Normal Table", Origin.WORD),
  NO_LIST("NoList", "No List", Origin.WORD),
  TABLE_GRID("TableGrid", "Table Grid", Origin.WORD),

  RES_NO("ResNo", "Res_No", Origin.HOUSE),
  RES_TITLE("Restitle", "Res_title", Origin.HOUSE),
  RES_REF("Resref", "Res_ref", Origin.HOUSE),
  RES_DATE("Resdate", "Res_date", Origin.HOUSE),
  DEC_NO("DecNo", "Dec_No", Origin.HOUSE),
  DEC_TITLE("Dectitle", "Dec_title", Origin.HOUSE),
  OPINION_NO("OpinionNo", "Opinion_No", Origin.HOUSE),
  OPINION_TITLE("Opiniontitle", "Opinion_title", Origin.HOUSE),
  REC_NO("RecNo", "Rec_No", Origin.HOUSE),
  REC_TITLE("Rectitle", "Rec_title", Origin.HOUSE),
  REC_REF("Recref", "Rec_ref", Origin.HOUSE),
  REC_DATE("Recdate", "Rec_date", Origin.HOUSE),
  AFTER_TITLE("Normalaftertitle", "Normal_after_title", Origin.HOUSE),
  CALL("Call", Origin.HOUSE),
  LEVEL_1("enumlev1", Origin.HOUSE),
  LEVEL_2("enumlev2", Origin.HOUSE),
  LEVEL_3("enumlev3", Origin.HOUSE),
  CONTINUE_1("ListContinue", "List Continue", Origin.WORD),
  CONTINUE_2("ListContinue2", "List Continue 2", Origin.WORD),
  CONTINUE_3("ListContinue3", "List Continue 3", Origin.WORD),
  HEADING_1("Heading1", "heading 1", Origin.WORD),
  HEADING_2("Heading2", "heading 2", Origin.WORD),
  HEADING_3("Heading3", "heading 3", Origin.WORD),
  HEADING_4("Heading4", "heading 4", Origin.WORD),
  HEADING_5("Heading5", "heading 5", Origin.WORD),
  HEADING_6("Heading6", "heading 6", Origin.WORD),
  HEADING_B("Headingb", "Heading_b", Origin.HOUSE),
  HEADING_I("Headingi", "Heading_i", Origin.HOUSE),
  ANNEX_NO("AnnexNo", "Annex_No", Origin.HOUSE),
  ANNEX_REF("Annexref", "Annex_ref", Origin.HOUSE),
  ANNEX_TITLE("Annextitle", "Annex_title", Origin.HOUSE),
  SOURCE("Source", Origin.HOUSE),
  TITLE_1("Title1", "Title 1", Origin.HOUSE),
  TITLE_2("Title2", "Title 2", Origin.HOUSE),
  TITLE_3("Title3", "Title 3", Origin.HOUSE),
  AGENDA_ITEM("Agendaitem", "Agenda_item", Origin.HOUSE),
  DOC_NUMBER("Docnumber", Origin.HOUSE),
  PROPOSAL("Proposal", Origin.HOUSE),
  REASONS("Reasons", Origin.HOUSE),
  NOTE("Note", Origin.HOUSE),
  TABLE_TITLE("TableNoTitle", "Table_NoTitle", Origin.HOUSE),
  TABLE_HEAD("Tablehead", "Table_head", Origin.HOUSE),
  TABLE_TEXT("Tabletext", "Table_text", Origin.HOUSE),
  TABLE_LEGEND("Tablelegend", "Table_legend", Origin.HOUSE),
  SECTION_NO("SectionNo", "Section_No", Origin.HOUSE),
  SECTION_TITLE("Sectiontitle", "Section_title", Origin.HOUSE),

  DRAFT_MARK("Draftmark", "Draft_mark", Origin.HOUSE),
  ORGAN("Organ", Origin.HOUSE),
  DISTRIBUTION("Distribution", Origin.HOUSE),
  SESSION("Session", Origin.HOUSE),
  DATE("Date", Origin.WORD),
  COVER_LABEL("Coverlabel", "Cover_label", Origin.HOUSE),
  COVER_TEXT("Covertext", "Cover_text", Origin.HOUSE),
  ANNEX_COUNT("Annexcount", "Annex_count", Origin.HOUSE),
  MEETING("Meeting", Origin.HOUSE),
  SIGNATURE("Signature", Origin.WORD),
  RULE("Rule", Origin.HOUSE),

  UN_TEXT("SingleTxt", "__Single Txt", Origin.HOUSE),
  UN_BODY_CLAUSE("Bodyclause", "Body_clause", Origin.HOUSE),
  UN_TITLE("HCh", "_ H_Ch", Origin.HOUSE),
  UN_HISTORY("H4", "_ H_4_5", Origin.HOUSE),
  INDENTED("NormalIndent", "Normal Indent", Origin.WORD),

  HEADER("Header", "header", Origin.WORD),
  FOOTER("Footer", "footer", Origin.WORD),
  PAGE_NUMBER("PageNumber", "page number", Origin.WORD),
  FOOTNOTE_TEXT("FootnoteText", "footnote text", Origin.WORD),
  FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference", Origin.WORD),
  HYPERLINK("Hyperlink", Origin.WORD);

  /** Who knows the name: Word itself, or only the templates of a house. */
  enum Origin {
    WORD,
    HOUSE
  }

  private final String id;
  private final String styleName;
  private final Origin origin;

  WordStyle(String id, Origin origin) {
    this(id, id, origin);
  }

  WordStyle(String id, String styleName, Origin origin) {
    this.id = id;
    this.styleName = styleName;
    this.origin = origin;
  }

  String id() {
    return id;
  }

  /** The one with that id. */
  static WordStyle withId(String id) {
    return Arrays.stream(values()).filter(style -> style.id.equals(id)).findFirst().orElseThrow();
  }

  /** What it is a style of, as Word says it. */
  String type() {
    return switch (this) {
      case DEFAULT_FONT, FOOTNOTE_REFERENCE, HYPERLINK, PAGE_NUMBER -> "character";
      case TABLE_NORMAL, TABLE_GRID -> "table";
      case NO_LIST -> "numbering";
      default -> "paragraph";
    };
  }

  /** What Word shows in its list of styles. */
  String styleName() {
    return styleName;
  }

  boolean isKnownToWord() {
    return origin == Origin.WORD;
  }
}
