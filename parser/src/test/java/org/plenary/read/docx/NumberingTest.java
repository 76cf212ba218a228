package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.read.docx.DocxBuilder.p;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.source.Remark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;

/** The labels that Word shows although nobody typed them. */
class NumberingTest {
  private static final String LEVELS =
      level(0, "decimal", "%1.")
          + level(1, "lowerLetter", "%2)")
          + level(2, "lowerRoman", "%1.%2.%3");

  @ParameterizedTest
  @CsvSource({
    "decimal, 1, 1",
    "decimal, 112, 112",
    "decimalZero, 9, 09",
    "decimalZero, 10, 10",
    "lowerLetter, 26, z",
    "lowerLetter, 27, aa",
    "lowerLetter, 54, bbb",
    "upperLetter, 2, B",
    "lowerRoman, 14, xiv",
    "upperRoman, 1999, MCMXCIX",
    "russianLower, 1, а",
    "russianLower, 10, к",
    "russianUpper, 29, Я",
    "russianLower, 30, аа",
    "arabicAlpha, 2, ب",
    "arabicAbjad, 3, ج",
    "hebrew1, 15, טו",
    "hebrew1, 112, קיב",
    "hebrew2, 3, ג",
    "chineseCounting, 11, 十一",
    "chineseCounting, 20, 二十",
    "chineseCountingThousand, 101, 一百零一",
    "chineseCountingThousand, 110, 一百一十",
    "chineseCountingThousand, 1010, 一千零一十",
    "chineseCountingThousand, 10010, 一万零一十",
    "chineseLegalSimplified, 12, 壹拾贰",
    "japaneseCounting, 111, 百十一",
    "japaneseCounting, 2024, 二千二十四",
    "ideographDigital, 20, 二〇",
    "koreanDigital, 12, 일이",
    "ganada, 15, 가",
    "ideographTraditional, 10, 癸",
    "decimalEnclosedCircle, 20, ⑳",
    "thaiNumbers, 10, ๑๐",
    "ordinal, 1, 1st",
    "ordinal, 11, 11th",
    "ordinal, 22, 22nd",
    "ordinal, 113, 113th",
    "cardinalText, 1, One",
    "cardinalText, 42, Forty-two",
    "cardinalText, 100, One hundred",
    "ordinalText, 21, Twenty-first",
    "ordinalText, 30, Thirtieth",
    "ordinalText, 100, One hundredth",
    "chicago, 5, **",
    "numberInDash, 3, - 3 -",
    "hex, 255, FF"
  })
  void eachFormatWritesNumbersInItsWay(String format, int number, String label) {
    assertThat(NumberFormats.load().in("en").format(format, number)).contains(label);
  }

  @Test
  void aFormatThatIsNotKnownFallsBackToTheNumberAndIsTold() {
    SourceDocument document =
        list(level(0, "bahtText", "%1)"), item(1, 0, "a") + item(1, 0, "b")).read();
    assertThat(labels(document)).containsExactly("1)", "2)");
    assertThat(document.remarks())
        .containsExactly(new Remark("read.docx-number-format", List.of("bahtText")));
  }

  @Test
  void levelsRestartBelowAndGoOnAbove() {
    String body =
        item(1, 0, "")
            + item(1, 1, "")
            + item(1, 1, "")
            + item(1, 2, "")
            + item(1, 0, "")
            + item(1, 1, "")
            + p("text between")
            + item(1, 1, "");
    assertThat(labels(list(LEVELS, body).read()))
        .containsExactly("1.", "a)", "b)", "1.b.i", "2.", "a)", "", "b)");
  }

  @Test
  void aLevelThatIsPassedOverCountsAsIfItHadBeenThere() {
    String levels =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + level(1, "decimal", "%1.%2");
    String body = item(1, 1, "") + item(1, 1, "") + item(1, 0, "") + item(1, 1, "");
    assertThat(labels(list(levels, body).read())).containsExactly("3.1", "3.2", "4.", "4.1");
  }

  @Test
  void aLevelMayNeverRestart() {
    String levels =
        level(0, "decimal", "%1.")
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>";
    String body = item(1, 0, "") + item(1, 1, "") + item(1, 0, "") + item(1, 1, "");
    assertThat(labels(list(levels, body).read())).containsExactly("1.", "(1)", "2.", "(2)");
  }

  @Test
  void listsOfOnePatternCountOnUnlessOneStartsAnew() {
    String numbering =
        pattern(0, LEVELS)
            + num(1, 0)
            + num(2, 0)
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
    String body =
        item(1, 0, "") + item(2, 0, "") + item(3, 0, "") + item(3, 0, "") + item(1, 0, "");
    SourceDocument document = DocxBuilder.body(body).numbering(numbering).read();
    assertThat(labels(document)).containsExactly("1.", "2.", "5.", "6.", "7.");
    SourceBlock.Paragraph second = (SourceBlock.Paragraph) document.blocks().get(1);
    SourceBlock.Paragraph third = (SourceBlock.Paragraph) document.blocks().get(2);
    assertThat(second.numbering().list()).isNotEqualTo(third.numbering().list());
  }

  @Test
  void interleavedListsDoNotDisturbEachOther() {
    String numbering =
        pattern(0, LEVELS) + pattern(1, level(0, "upperRoman", "%1")) + num(1, 0) + num(2, 1);
    String body =
        item(1, 0, "") + item(2, 0, "") + item(1, 1, "") + item(2, 0, "") + item(1, 1, "");
    assertThat(labels(DocxBuilder.body(body).numbering(numbering).read()))
        .containsExactly("1.", "I", "a)", "II", "b)");
  }

  @Test
  void aListMayReplaceALevel() {
    String numbering =
        pattern(0, LEVELS)
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + level(0, "upperLetter", "%1-")
            + "</w:lvlOverride></w:num>";
    assertThat(labels(DocxBuilder.body(item(1, 0, "")).numbering(numbering).read()))
        .containsExactly("A-");
  }

  @Test
  void legalNumberingIsInFigures() {
    String levels =
        level(0, "upperRoman", "%1.")
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:isLgl/>"
            + "<w:lvlText w:val=\"%1.%2\"/></w:lvl>";
    assertThat(labels(list(levels, item(1, 0, "") + item(1, 1, "")).read()))
        .containsExactly("I.", "1.1");
  }

  @Test
  void bulletsShowAsSignsAndALevelMayShowNothing() {
    String levels =
        bullet(0, "Symbol", "\uf0b7")
            + bullet(1, "Symbol", "\uf02d")
            + bullet(2, "Courier New", "o")
            + bullet(3, "Sealing Wax", "\uf055")
            + level(4, "none", "");
    String body =
        item(1, 0, "") + item(1, 1, "") + item(1, 2, "") + item(1, 3, "") + item(1, 4, "");
    assertThat(labels(list(levels, body).read())).containsExactly("•", "–", "o", "•", "");
  }

  @Test
  void aCustomFormatPadsWithNoughts() {
    String levels =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/><mc:AlternateContent><mc:Choice Requires=\"w14\">"
            + "<w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback>"
            + "<w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>"
            + "<w:lvlText w:val=\"%1\"/></w:lvl>";
    assertThat(labels(list(levels, item(1, 0, "")).read())).containsExactly("007");
  }

  @Test
  void aStyleMayCarryTheListAndZeroTakesItAway() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
            + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/>"
            + "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"H2\"/></w:style>";
    String levels =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:pStyle w:val=\"H1\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:pStyle w:val=\"H2\"/>"
            + "<w:lvlText w:val=\"%1.%2\"/></w:lvl>";
    String body =
        p("<w:pStyle w:val=\"H1\"/>", "")
            + p("<w:pStyle w:val=\"H2\"/>", "")
            + p("<w:pStyle w:val=\"H2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "")
            + p("<w:pStyle w:val=\"H2\"/>", "");
    assertThat(labels(list(levels, body).styles(styles).read()))
        .containsExactly("1", "1.1", "", "1.2");
  }

  @Test
  void aPatternMayPointToAListStyle() {
    String styles =
        "<w:style w:type=\"numbering\" w:styleId=\"Legal\"><w:pPr><w:numPr><w:numId w:val=\"2\"/>"
            + "</w:numPr></w:pPr></w:style>";
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"Legal\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"Legal\"/>"
            + LEVELS
            + "</w:abstractNum>"
            + num(1, 0)
            + num(2, 1);
    assertThat(
            labels(
                DocxBuilder.body(item(1, 0, "") + item(2, 0, ""))
                    .styles(styles)
                    .numbering(numbering)
                    .read()))
        .containsExactly("1.", "2.");
  }

  @Test
  void deletedParagraphsDoNotCount() {
    String by = " w:id=\"1\" w:author=\"A\"";
    String gone =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del"
            + by
            + "/></w:rPr></w:pPr><w:del"
            + by
            + "><w:r><w:delText>b</w:delText></w:r></w:del></w:p>";
    DocxBuilder file = list(LEVELS, item(1, 0, "a") + gone + item(1, 0, "c"));
    assertThat(file.lines()).isEqualTo("[1.] a\n[2.] c\n");
    assertThat(file.lines(Changes.REJECT)).isEqualTo("[1.] a\n[2.] b\n[3.] c\n");
  }

  @Test
  void changesKeptOpenAreCountedEachOnItsOwnSide() {
    String by = " w:id=\"1\" w:author=\"A\"";
    String xml =
        item(1, 0, "a")
            + "<w:del"
            + by
            + ">"
            + item(1, 0, "old")
            + "</w:del>"
            + "<w:ins"
            + by
            + ">"
            + item(1, 0, "new")
            + item(1, 0, "more")
            + "</w:ins>"
            + item(1, 0, "c");
    assertThat(list(LEVELS, xml).lines(Changes.BOTH))
        .isEqualTo("[1.] a\n[2.] old\n[2.] new\n[3.] more\n[4.] c\n");
    assertThat(list(LEVELS, xml).lines(Changes.REJECT)).isEqualTo("[1.] a\n[2.] old\n[3.] c\n");
  }

  @Test
  void hiddenParagraphsCountAlthoughTheyDoNotShow() {
    String hidden =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/>"
            + "</w:rPr></w:pPr>"
            + DocxBuilder.run("<w:vanish/>", "b")
            + "</w:p>";
    assertThat(list(LEVELS, item(1, 0, "a") + hidden + item(1, 0, "c")).lines())
        .isEqualTo("[1.] a\n[3.] c\n");
  }

  @Test
  void malformedDefinitionsNeverStopTheFile() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"x\"/><w:lvl w:ilvl=\"99\"/></w:abstractNum>"
            + num(1, 0)
            + num(2, 77)
            + "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"Round\"/></w:abstractNum>"
            + num(5, 5);
    String body =
        item(1, 0, "a") + item(1, 42, "b") + item(2, 0, "c") + item(9, 0, "d") + item(5, 0, "e");
    SourceDocument document = DocxBuilder.body(body).numbering(numbering).read();
    assertThat(labels(document)).containsExactly("1.", "1.", "", "", "1.");
    assertThat(document.remarks())
        .contains(
            new Remark("read.docx-numbering", List.of("1", "1")),
            new Remark("read.docx-list-missing", List.of("2")),
            new Remark("read.docx-list-missing", List.of("9")));
  }

  @Test
  void aDamagedNumberingPartCostsOnlyTheLabels() {
    SourceDocument document =
        DocxBuilder.body(item(1, 0, "a"))
            .numbering("")
            .raw("word/numbering.xml", "<w:numbering")
            .read();
    assertThat(document.text()).isEqualTo("a");
    assertThat(document.remarks())
        .contains(new Remark("read.docx-part-ignored", List.of("word/numbering.xml")));
  }

  @Test
  void theIndentIsThatOfTheLevelUnlessTheParagraphSaysOtherwise() {
    String levels =
        "<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1\"/><w:pPr><w:ind w:left=\"720\"/></w:pPr></w:lvl>";
    String own =
        p(
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:start=\"2cm\"/>",
            "b");
    DocxBuilder file = list(levels, item(1, 0, "a") + own);
    assertThat(file.paragraphAt(0).look().indent()).isEqualTo(720);
    assertThat(file.paragraphAt(1).look().indent()).isEqualTo(1134);
  }

  private static List<String> labels(SourceDocument document) {
    return document.blocks().stream()
        .map(block -> ((SourceBlock.Paragraph) block).numbering().label())
        .collect(Collectors.toList());
  }

  private static DocxBuilder list(String levels, String body) {
    return DocxBuilder.body(body).numbering(pattern(0, levels) + num(1, 0));
  }

  private static String pattern(int id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
  }

  private static String num(int id, int pattern) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(id, pattern);
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String bullet(int level, String font, String text) {
    return ("<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"%s\"/>"
            + "<w:rPr><w:rFonts w:ascii=\"%s\"/></w:rPr></w:lvl>")
        .formatted(level, text, font);
  }

  private static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list),
        text);
  }
}
