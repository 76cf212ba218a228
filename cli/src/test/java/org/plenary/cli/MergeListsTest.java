package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.read.docx.DocxPackage;

/** Labels that Word counts take the habit of the language that a file is translated to. */
class MergeListsTest {
  private static final String RELATIONS =
      "<Relationships><Relationship Id=\"r1\" Type=\""
          + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\""
          + " Target=\"numbering.xml\"/></Relationships>";

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlRestart w:val=\""
        + level
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
  }

  private static String pattern(int id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
  }

  private static String list(int id, int pattern, String override) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + pattern
        + "\"/>"
        + override
        + "</w:num>";
  }

  /** Three levels, a fourth that nothing uses, and a pattern of which nothing is translated. */
  private static String numbering(String number, String letter, String small) {
    String unused = level(3, "lowerLetter", "(%4)");
    String body =
        pattern(0, level(0, "lowerLetter", "(%1)"))
            + pattern(4, number + letter + small + unused)
            + list(1, 4, "")
            + list(2, 0, "")
            + list(
                3,
                0,
                "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "%1.") + "</w:lvlOverride>");
    return WordFile.document("", body)
        .replace("w:document", "w:numbering")
        .replace("<w:body>", "")
        .replace("</w:body>", "");
  }

  private static final String ENGLISH =
      numbering(
          level(0, "decimal", "%1."),
          level(1, "lowerLetter", "(%2)"),
          level(2, "lowerRoman", "(%3)"));

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr>"
        + WordFile.run(text)
        + "</w:p>";
  }

  private static WordFile draft(String numbering) {
    String body =
        WordFile.p("A/RES/81/911")
            + WordFile.p("81/911. Footpaths")
            + WordFile.p("The General Assembly,")
            + WordFile.p("Recalling its resolution 70/1 of 25 September 2015,")
            + item(1, 0, "Invites Member States:")
            + item(1, 1, "To open old footpaths:")
            + item(1, 2, "In forests;")
            + item(1, 2, "Along rivers;")
            + item(1, 1, "To mark the Year;")
            + item(1, 0, "Requests the Secretary-General to count footpaths.");
    return WordFile.of(body)
        .part("word/numbering.xml", numbering)
        .part("word/_rels/document.xml.rels", RELATIONS);
  }

  private String merge(WordFile source, String language) throws Exception {
    Files.write(directory.resolve("r.docx"), source.bytes());
    shell.file("r.xlf", shell.plenary("extract", "r.docx", "--to", language).out());
    assertThat(shell.plenary("merge", "r.xlf", "-o", "out.docx", "--force").code()).isEqualTo(1);
    byte[] bytes = Files.readAllBytes(directory.resolve("out.docx"));
    return new String(DocxPackage.of(bytes).bytes("word/numbering.xml"), StandardCharsets.UTF_8);
  }

  private String labels() {
    return shell
        .plenary("extract", "out.docx", "-t", "tsv")
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> cells[7])
        .reduce("", (all, label) -> all + " " + label)
        .strip();
  }

  @Test
  void levelsTakeTheHabitOfTheLanguageAndNothingElseChanges() throws Exception {
    Map<String, String> expected =
        Map.of(
            "fr",
            numbering(
                level(0, "decimal", "%1."),
                level(1, "lowerLetter", "%2)"),
                level(2, "lowerRoman", "%3)")),
            "zh",
            numbering(
                level(0, "decimal", "%1."),
                level(1, "lowerLetter", "(%2)"),
                level(2, "chineseCountingThousand", "(%3)")));
    for (Map.Entry<String, String> each : expected.entrySet()) {
      assertThat(merge(draft(ENGLISH), each.getKey())).as(each.getKey()).isEqualTo(each.getValue());
    }
    merge(draft(ENGLISH), "es");
    assertThat(labels()).isEqualTo("1. a) i) ii) b) 2.");
  }

  @Test
  void arabicCountsItsOwnLettersFromTheRight() throws Exception {
    String numbering = merge(draft(ENGLISH), "ar");
    String right = "<w:lvlJc w:val=\"left\"/><w:rPr><w:rtl/></w:rPr></w:lvl>";
    assertThat(numbering)
        .contains(
            "<w:numFmt w:val=\"decimal\"/><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%1 -\"/>"
                + right,
            "<w:numFmt w:val=\"arabicAbjad\"/><w:lvlRestart w:val=\"1\"/>"
                + "<w:lvlText w:val=\"(%2)\"/>"
                + right,
            "<w:numFmt w:val=\"decimal\"/><w:lvlRestart w:val=\"2\"/>"
                + "<w:lvlText w:val=\"\u2019%3\u2018\"/>"
                + right)
        .contains(level(3, "lowerLetter", "(%4)"), level(0, "lowerLetter", "(%1)"));
    assertThat(labels()).isEqualTo("1 - (أ) \u20191\u2018 \u20192\u2018 (ب) 2 -");
  }

  @Test
  void aLevelOfAListOfItsOwnIsChangedThere() throws Exception {
    String body =
        WordFile.p("A/RES/81/911")
            + WordFile.p("81/911. Footpaths")
            + WordFile.p("The General Assembly,")
            + item(3, 0, "Invites Member States to open old footpaths;")
            + item(3, 0, "Requests the Secretary-General to count footpaths.");
    WordFile source =
        WordFile.of(body)
            .part("word/numbering.xml", ENGLISH)
            .part("word/_rels/document.xml.rels", RELATIONS);
    assertThat(merge(source, "ar"))
        .contains("<w:lvlText w:val=\"%1 -\"/>")
        .contains(pattern(0, level(0, "lowerLetter", "(%1)")));
    assertThat(labels()).isEqualTo("1 - 2 -");
  }

  @Test
  void aLevelThatPrintsOthersIsLeftAlone() throws Exception {
    String several =
        numbering(
            level(0, "decimal", "%1."),
            level(1, "lowerLetter", "%1(%2)"),
            level(2, "lowerRoman", "(%3)"));
    assertThat(merge(draft(several), "fr"))
        .contains(level(1, "lowerLetter", "%1(%2)"), level(2, "lowerRoman", "%3)"));
  }
}
