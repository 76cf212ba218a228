package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.read.docx.DocxBuilder.body;
import static org.plenary.read.docx.DocxBuilder.p;
import static org.plenary.read.docx.DocxBuilder.run;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.source.HouseStyle;
import org.plenary.source.Look;
import org.plenary.source.Mark;
import org.plenary.source.SourceDocument;

/** Styles, emphasis, and what the file says of itself. */
class LooksTest {
  @ParameterizedTest
  @CsvSource({
    "ResNo, Res_No, NUMBER_LINE",
    "ResNoBR, Res_No_BR, NUMBER_LINE",
    "Restitle, Res_title, TITLE",
    "Resref, Res_ref, HISTORY",
    "Resdate, Res_date, DATE",
    "Normalaftertitle0, Normal after title, BODY_CLAUSE",
    "Call, Call, CALL",
    "enumlev1, enumlev1, LEVEL_1",
    "enumlev3, enumlev3, LEVEL_3",
    "1, heading 1, HEADING_1",
    "Titre2, heading 2, HEADING_2",
    "a5, heading 6, HEADING_3",
    "Headingb, Heading b, HEADING_UNNUMBERED",
    "SectionNo, Section_No, PART_NUMBER",
    "AnnexNotitle, Annex_No & title, ANNEX_NUMBER",
    "AnnexNo, Annex_No, ANNEX_NUMBER",
    "Annextitle, Annex_title, ANNEX_TITLE",
    "Annexref, Annex_ref, ANNEX_REFERENCE",
    "Source, Source, SOURCE",
    "Proposal, Proposal, PROPOSAL",
    "Reasons, Reasons, REASONS",
    "FootnoteText, footnote text, NOTE",
    "Tablehead, Table_head, TABLE_HEAD",
    "Tabletext, Table_text, TABLE_TEXT",
    "TableNoTitle, Table_NoTitle, TABLE_TITLE",
    "TOC3, toc 3, CONTENTS",
    "HChG, _ H _Ch_G, HEADING_1",
    "H23G, _ H_2/3_G, HEADING_2",
    "SingleTxtG, _ Single Txt_G, NONE",
    "Figure, Figure, NONE"
  })
  void templatesCallTheirParagraphsThis(String id, String name, HouseStyle style) {
    String xml =
        "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>"
            .formatted(id, name.replace("&", "&amp;"));
    Look look = body(p("<w:pStyle w:val=\"" + id + "\"/>", "a")).styles(xml).paragraphAt(0).look();
    assertThat(look.style()).isEqualTo(style);
    assertThat(look.styleName()).isEqualTo(name);
  }

  @Test
  void whatAHouseStyleSaysOfAllLettersIsNoEmphasisOfTheAuthor() {
    String styles =
        style("Restitle", "", "<w:rPr><w:b/></w:rPr>") + style("Loud", "", "<w:rPr><w:b/></w:rPr>");
    DocxBuilder file =
        body(p("<w:pStyle w:val=\"Restitle\"/>", "Lamps")
                + p("<w:pStyle w:val=\"Loud\"/>", "Lamps"))
            .styles(styles);
    assertThat(file.paragraphAt(0).prose().marks()).isEmpty();
    assertThat(file.paragraphAt(0).look().bold()).isTrue();
    assertThat(file.paragraphAt(1).prose().marks()).hasSize(1);
  }

  @Test
  void aStyleIsWhatItIsBasedOn() {
    String styles =
        style(
                "Call",
                "",
                "<w:pPr><w:jc w:val=\"center\"/><w:ind w:left=\"794\"/></w:pPr>"
                    + "<w:rPr><w:i/></w:rPr>")
            + style("Mine", "Call", "")
            + style("Loop", "Pool", "")
            + style("Pool", "Loop", "");
    DocxBuilder file =
        body(p("<w:pStyle w:val=\"Mine\"/>", "noting") + p("<w:pStyle w:val=\"Loop\"/>", "a"))
            .styles(styles);
    assertThat(file.paragraphAt(0).look())
        .isEqualTo(new Look(HouseStyle.CALL, "Mine", true, false, true, 794));
    assertThat(file.paragraphAt(1).look().style()).isEqualTo(HouseStyle.NONE);
  }

  @Test
  void italicInItalicIsUprightAndDirectFormattingWins() {
    String styles =
        style("Call", "", "<w:rPr><w:i/></w:rPr>")
            + "<w:style w:type=\"character\" w:styleId=\"Em\"><w:rPr><w:i/></w:rPr></w:style>";
    String xml =
        "<w:p><w:pPr><w:pStyle w:val=\"Call\"/></w:pPr>"
            + run("abc")
            + run("<w:rStyle w:val=\"Em\"/>", "def")
            + run("<w:rStyle w:val=\"Em\"/><w:i/>", "ghi")
            + run("<w:i w:val=\"0\"/>", "jkl")
            + "</w:p>";
    assertThat(body(xml).styles(styles).paragraphAt(0).prose().marks())
        .containsExactly(
            emphasis(Mark.Emphasis.Kind.ITALIC, 0, 3), emphasis(Mark.Emphasis.Kind.ITALIC, 6, 9));
  }

  @Test
  void emphasisOfNeighbouringRunsIsOne() {
    String xml =
        "<w:p>"
            + run("<w:b/><w:i/>", "ab")
            + run("<w:b/>", "cd")
            + run("<w:u w:val=\"single\"/>", "e")
            + run("<w:u w:val=\"none\"/><w:strike/>", "f")
            + run("<w:dstrike/>", "g")
            + run("<w:vertAlign w:val=\"superscript\"/>", "h")
            + run("<w:vertAlign w:val=\"subscript\"/>", "i")
            + "</w:p>";
    assertThat(body(xml).paragraphAt(0).prose().marks())
        .containsExactlyInAnyOrder(
            emphasis(Mark.Emphasis.Kind.ITALIC, 0, 2),
            emphasis(Mark.Emphasis.Kind.BOLD, 0, 4),
            emphasis(Mark.Emphasis.Kind.UNDERLINE, 4, 5),
            emphasis(Mark.Emphasis.Kind.STRIKE, 5, 7),
            emphasis(Mark.Emphasis.Kind.SUPERSCRIPT, 7, 8),
            emphasis(Mark.Emphasis.Kind.SUBSCRIPT, 8, 9));
  }

  @Test
  void rightToLeftWordsHaveTheirOwnItalics() {
    String xml = "<w:p>" + run("<w:rtl/><w:i/>", "إذ") + run("<w:rtl/><w:iCs/>", "يشير") + "</w:p>";
    assertThat(body(xml).paragraphAt(0).prose().marks())
        .containsExactly(emphasis(Mark.Emphasis.Kind.ITALIC, 2, 6));
  }

  @Test
  void aParagraphIsItalicWhenAllItsLettersAre() {
    DocxBuilder file =
        body(
            "<w:p>"
                + run("<w:i/>", "recalling")
                + run(" 1,")
                + "</w:p>"
                + "<w:p>"
                + run("<w:i/>", "a)")
                + run(" that")
                + "</w:p><w:p/>");
    assertThat(file.paragraphAt(0).look().italic()).isTrue();
    assertThat(file.paragraphAt(1).look().italic()).isFalse();
    assertThat(file.paragraphAt(2).look().italic()).isFalse();
  }

  @Test
  void aStyleMayHideWords() {
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"Off\"><w:rPr><w:vanish/></w:rPr></w:style>";
    assertThat(
            body("<w:p>" + run("a") + run("<w:rStyle w:val=\"Off\"/>", "b") + "</w:p>")
                .styles(styles)
                .read()
                .text())
        .isEqualTo("a");
  }

  @Test
  void theFileSaysWhatItIsAndWhatStandsAtTheEdgesOfItsPages() {
    SourceDocument document =
        body(p("a")
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"id-header1.xml\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"id-footer1.xml\"/></w:sectPr>")
            .part("header", "header1.xml", p("C25/1-E") + "<w:p/>")
            .part("footer", "footer1.xml", p("draft"))
            .styles(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"ru-RU\"/></w:rPr></w:rPrDefault>"
                    + "</w:docDefaults>")
            .raw(
                "docProps/core.xml",
                "<c:coreProperties xmlns:c=\"urn:c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                    + "<dc:title> On trees </dc:title></c:coreProperties>")
            .raw(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\""
                    + " Target=\"/word/document.xml\"/><Relationship Id=\"r2\""
                    + " Type=\"x/core-properties\" Target=\"docProps/core.xml\"/></Relationships>")
            .read();
    assertThat(document.text()).isEqualTo("a");
    assertThat(document.metadata())
        .isEqualTo(
            Map.of(
                "title", "On trees", "language", "ru-RU", "header", "C25/1-E", "footer", "draft"));
  }

  private static Mark.Emphasis emphasis(Mark.Emphasis.Kind kind, int start, int end) {
    return new Mark.Emphasis(kind, start, end);
  }

  private static String style(String id, String basedOn, String properties) {
    return ("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
            + "<w:basedOn w:val=\"%s\"/>%s</w:style>")
        .formatted(id, id, basedOn, properties);
  }
}
