package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.read.docx.DocxBuilder.body;
import static org.plenary.read.docx.DocxBuilder.p;
import static org.plenary.read.docx.DocxBuilder.paragraph;
import static org.plenary.read.docx.DocxBuilder.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.source.Mark;
import org.plenary.source.Remark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;

/** What becomes of each element that can stand in a paragraph. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:t>that</w:t>                                          | that
          <w:t> that </w:t>                                        | that
          <w:t>a</w:t><w:tab/><w:t>b</w:t>                         | a→b
          <w:t>a</w:t><w:ptab w:alignment="right"/><w:t>b</w:t>    | a→b
          <w:t>a</w:t><w:br/><w:t>b</w:t>                          | a⏎b
          <w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t>            | a⏎b
          <w:t>a</w:t><w:cr/><w:t>b</w:t>                          | a⏎b
          <w:t>16</w:t><w:noBreakHyphen/><w:t>17</w:t>             | 16‑17
          <w:t>re</w:t><w:softHyphen/><w:t>solution</w:t>          | resolution
          <w:sym w:font="Symbol" w:char="F02D"/><w:tab/>           | –→
          <w:sym w:font="Symbol" w:char="F0B7"/><w:t>x</w:t>       | •x
          <w:sym w:font="Wingdings" w:char="F0A7"/><w:t>x</w:t>    | ▪x
          <w:sym w:font="Wingdings" w:char="F0FC"/><w:t>x</w:t>    | ✓x
          <w:sym w:font="Arial" w:char="2022"/><w:t>x</w:t>        | •x
          <w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t>       | ab
          <w:t>a</w:t><w:annotationRef/><w:t>b</w:t>               | ab
          <w:t>a</w:t><w:pgNum/><w:t>b</w:t>                       | ab
          """)
  void aRunHoldsWordsAndSigns(String xml, String text) {
    String read = paragraph("<w:r>" + xml + "</w:r>").paragraphAt(0).prose().text();
    assertThat(read.replace('\t', '→').replace('\n', '⏎')).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <w:smartTag w:element="x"><w:smartTagPr/><w:r><w:t>in</w:t></w:r></w:smartTag>             | in
          <w:customXml w:element="x"><w:customXmlPr/><w:r><w:t>in</w:t></w:r></w:customXml>          | in
          <w:dir w:val="rtl"><w:r><w:t>in</w:t></w:r></w:dir>                                        | in
          <w:bdo w:val="rtl"><w:r><w:t>in</w:t></w:r></w:bdo>                                        | in
          <w:sdt><w:sdtPr><w:alias w:val="out"/></w:sdtPr><w:sdtContent><w:r><w:t>in</w:t></w:r></w:sdtContent></w:sdt> | in
          <w:fldSimple w:instr="DATE"><w:r><w:t>in</w:t></w:r></w:fldSimple>                         | in
          <w:bookmarkStart w:id="1" w:name="n"/><w:r><w:t>in</w:t></w:r><w:bookmarkEnd w:id="1"/>    | in
          <w:proofErr w:type="spellStart"/><w:r><w:t>in</w:t></w:r><w:permStart w:id="1"/>           | in
          <w:unheardOf><w:r><w:t>in</w:t></w:r></w:unheardOf>                                        | in
          <x:unheardOf><w:r><w:t>out</w:t></w:r></x:unheardOf><w:r><w:t>in</w:t></w:r>               | in
          <w:r><w:rPr><w:caps/></w:rPr><w:t>Decides</w:t></w:r>                                      | Decides
          <w:r><w:delText>out</w:delText></w:r><w:r><w:t>in</w:t></w:r>                              | outin
          """)
  void whatIsWrappedAroundRunsLetsTheirWordsThrough(String xml, String text) {
    assertThat(paragraph(xml).paragraphAt(0).prose().text()).isEqualTo(text);
  }

  @Test
  void anUnknownSymbolShowsAndIsTold() {
    SourceDocument document =
        paragraph("<w:r><w:sym w:font=\"Sealing Wax\" w:char=\"E123\"/></w:r>").read();
    assertThat(document.text()).isEqualTo("\ue123");
    document = paragraph("<w:r><w:sym w:font=\"Wingdings 3\" w:char=\"F03B\"/></w:r>").read();
    assertThat(document.text()).isEqualTo("\ufffd");
    assertThat(document.remarks())
        .containsExactly(new Remark("read.docx-symbol", List.of("Wingdings 3", "F03B")));
  }

  @Test
  void lettersOfASymbolFontShowAsTheySignify() {
    String symbol = "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>";
    assertThat(paragraph(run(symbol, "\uf0b7")).read().text()).isEqualTo("•");
  }

  @Test
  void aLinkKeepsItsTargetAndAnAnchorBegins() {
    SourceDocument document =
        paragraph(
                run("see ")
                    + "<w:hyperlink r:id=\"L1\" w:anchor=\"s2\">"
                    + run("here")
                    + "</w:hyperlink><w:hyperlink w:anchor=\"annex\">"
                    + run(" and there")
                    + "</w:hyperlink>")
            .relation("L1", "hyperlink", "https://example.org/", true)
            .read();
    assertThat(document.text()).isEqualTo("see here and there");
    assertThat(marks(document))
        .containsExactly(
            new Mark.Link("https://example.org/#s2", 4, 8), new Mark.Link("#annex", 8, 18));
  }

  @Test
  void ofAFieldOnlyTheResultIsRead() {
    SourceDocument document =
        paragraph(
                field("begin")
                    + code(" HYPERLINK \"https://example.org/\" \\l \"a\" \\o \"tip\" ")
                    + field("separate")
                    + run("page ")
                    + field("begin")
                    + code("PAGEREF ")
                    + field("begin")
                    + code("x")
                    + field("separate")
                    + run("hidden in the code")
                    + field("end")
                    + field("separate")
                    + run("7")
                    + field("end")
                    + field("end")
                    + run(" end"))
            .read();
    assertThat(document.text()).isEqualTo("page 7 end");
    assertThat(marks(document)).containsExactly(new Mark.Link("https://example.org/#a", 0, 6));
  }

  @Test
  void aFieldMayReachOverParagraphs() {
    assertThat(
            body("<w:p>"
                    + field("begin")
                    + code("TOC")
                    + field("separate")
                    + run("one")
                    + "</w:p>"
                    + "<w:p>"
                    + run("two")
                    + field("end")
                    + "</w:p>"
                    + p("three"))
                .lines())
        .isEqualTo("one\ntwo\nthree\n");
  }

  @Test
  void aFieldThatNeverEndsIsToldAndSwallowsNothing() {
    SourceDocument document =
        body("<w:p>" + field("begin") + code("IF x") + run("kept") + "</w:p>" + p("too")).read();
    assertThat(document.text()).isEqualTo("kept\ntoo");
    assertThat(document.remarks())
        .containsExactly(new Remark("read.docx-open-field", List.of("IF")));
  }

  @Test
  void aDropDownListShowsItsChoice() {
    String data =
        "<w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"MOD\"/>"
            + "<w:listEntry w:val=\"ADD\"/></w:ddList></w:ffData>";
    assertThat(
            paragraph(
                    "<w:r><w:fldChar w:fldCharType=\"begin\">"
                        + data
                        + "</w:fldChar></w:r>"
                        + code("FORMDROPDOWN")
                        + field("end"))
                .read()
                .text())
        .isEqualTo("ADD");
  }

  @Test
  void hiddenWordsAreLeftOutAndCounted() {
    SourceDocument document = paragraph(run("a") + run("<w:vanish/>", "secret") + run("b")).read();
    assertThat(document.text()).isEqualTo("ab");
    assertThat(document.remarks())
        .containsExactly(new Remark("read.docx-hidden-text", List.of("6")));
  }

  @Test
  void commentsStayOutOfTheText() {
    SourceDocument document =
        paragraph(
                "<w:commentRangeStart w:id=\"0\"/>"
                    + run("text")
                    + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")
            .read();
    assertThat(document.text()).isEqualTo("text");
    assertThat(document.remarks()).containsExactly(new Remark("read.docx-comments", List.of("1")));
  }

  @Test
  void ofTextWithAReadingAboveItTheTextIsRead() {
    SourceDocument document =
        paragraph(
                "<w:r><w:ruby><w:rubyPr/><w:rt>"
                    + run("kan")
                    + "</w:rt><w:rubyBase>"
                    + run("漢")
                    + "</w:rubyBase></w:ruby></w:r>")
            .read();
    assertThat(document.text()).isEqualTo("漢");
    assertThat(document.remarks()).containsExactly(new Remark("read.docx-ruby", List.of("1")));
  }

  @Test
  void formulasAreWrittenInOneLine() {
    String formula =
        "<m:oMath><m:f><m:fPr/><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r>"
            + "</m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r>"
            + "</m:sup></m:sSup><m:d><m:e><m:r><m:t>y</m:t></m:r></m:e></m:d></m:oMath>";
    SourceDocument document = paragraph(formula).read();
    assertThat(document.text()).isEqualTo("a/bx2(y)");
    assertThat(marks(document))
        .containsExactly(new Mark.Emphasis(Mark.Emphasis.Kind.SUPERSCRIPT, 4, 5));
  }

  @Test
  void ofAlternativesTheFirstThatIsUnderstoodIsReadAndOnlyThat() {
    String two =
        "<mc:AlternateContent><mc:Choice Requires=\"%s\">"
            + run("choice")
            + "</mc:Choice><mc:Fallback>"
            + run("fallback")
            + "</mc:Fallback></mc:AlternateContent>";
    assertThat(paragraph(two.formatted("wps w14")).read().text()).isEqualTo("choice");
    assertThat(paragraph(two.formatted("x")).read().text()).isEqualTo("fallback");
    assertThat(
            paragraph(
                    "<w:r>"
                        + "<mc:AlternateContent><mc:Fallback><w:t>f</w:t></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>")
                .read()
                .text())
        .isEqualTo("f");
  }

  @Test
  void textBoxesComeBehindTheParagraphThatHoldsThem() {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
            + p("in a box")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + "<w:txbxContent>"
            + p("in a box")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String old =
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + p("old box")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    assertThat(body("<w:p>" + box + run("anchor") + old + "</w:p>" + p("next")).lines())
        .isEqualTo("anchor\nin a box\nold box\nnext\n");
  }

  @Test
  void whatIsEmbeddedIsNamed() {
    SourceDocument document =
        body("<w:p><w:r><w:object><v:shape><v:imagedata r:id=\"i\"/></v:shape>"
                + "<o:OLEObject ProgID=\"Equation.3\"/></w:object></w:r></w:p>"
                + "<w:altChunk r:id=\"c\"/>")
            .relation("c", "aFChunk", "part.html", false)
            .read();
    assertThat(document.remarks())
        .containsExactlyInAnyOrder(
            new Remark("read.docx-embedded", List.of("Equation.3")),
            new Remark("read.docx-alt-chunk", List.of("word/part.html")),
            new Remark("read.docx-pictures", List.of("1")));
  }

  @Test
  void whatIsWrappedAroundBlocksLetsThemThrough() {
    assertThat(
            body("<w:sdt><w:sdtPr/><w:sdtContent>"
                    + p("a")
                    + "</w:sdtContent></w:sdt><w:customXml w:element=\"e\">"
                    + p("b")
                    + "</w:customXml>"
                    + "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>"
                    + p("<w:sectPr/>", "c"))
                .lines())
        .isEqualTo("a\nb\nc\n");
  }

  @Test
  void placesCountEveryParagraphElementAndOffsetsLeadIntoTheText() {
    SourceDocument document =
        body(p("one")
                + "<w:tbl><w:tr><w:tc>"
                + p("two")
                + "</w:tc></w:tr></w:tbl><w:p w14:paraId=\"3A\"/>"
                + p("four"))
            .read();
    assertThat(document.text()).isEqualTo("one\ntwo\n\nfour");
    SourceBlock.Paragraph third = (SourceBlock.Paragraph) document.blocks().get(2);
    SourceBlock.Paragraph fourth = (SourceBlock.Paragraph) document.blocks().get(3);
    assertThat(third.place().number()).isEqualTo(3);
    assertThat(third.place().key()).isEqualTo("3A");
    assertThat(third.span().start()).isEqualTo(8);
    assertThat(fourth.place().number()).isEqualTo(4);
    assertThat(document.text().substring(fourth.span().start(), fourth.span().end()))
        .isEqualTo("four");
  }

  @Test
  void theStrictSpellingIsReadLikeTheUsualOne() {
    assertThat(DocxBuilder.docx().strict().withBody(p("<w:jc w:val=\"center\"/>", "a")).lines())
        .isEqualTo("a\n");
  }

  private static List<Mark> marks(SourceDocument document) {
    return ((SourceBlock.Paragraph) document.blocks().get(0)).prose().marks();
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String code(String code) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>";
  }
}
