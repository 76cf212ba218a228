package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.read.docx.DocxPackage;

/** Translations that go back into the Word file that was handed out. */
class MergeWordTest {
  private static final String NAMESPACES =
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String ITALIC = "<w:rPr><w:i/></w:rPr>";

  @TempDir Path directory;
  private Shell shell;
  private final Map<String, String> words = new LinkedHashMap<>();

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    words.put("The Council,", "Совет,");
    words.put("to keep the register open", "держать реестр открытым");
  }

  private static String styled(String properties, String text) {
    return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String run(String text) {
    return WordFile.run(text);
  }

  private static String call(String text) {
    return "<w:p>" + styled(ITALIC, text) + "</w:p>";
  }

  private static String field(String code, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + code
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run(result)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  /** A resolution whose only item has this content behind its label. */
  private static WordFile draft(String item) {
    return draft("", item);
  }

  private static WordFile draft(String properties, String item) {
    String body =
        WordFile.p("The Council,")
            + call("resolves")
            + "<w:p>"
            + properties
            + run("1\t")
            + item
            + "</w:p><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
    return WordFile.of(body)
        .part(
            "word/document.xml",
            WordFile.document("", body).replace("<w:document", "<w:document" + NAMESPACES));
  }

  private String merge(WordFile source, String language) throws Exception {
    Files.write(directory.resolve("r.docx"), source.bytes());
    shell.file("r.xlf", translated(language));
    Outcome outcome = shell.plenary("merge", "r.xlf", "-o", "out.docx");
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    return main("out.docx");
  }

  private String translated(String language) {
    String xliff = shell.plenary("extract", "r.docx", "--part", "all", "--to", language).out();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int start = xliff.indexOf("<target"); start >= 0; start = xliff.indexOf("<target", at)) {
      int end = xliff.indexOf("</target>", start);
      String target = xliff.substring(start, end);
      for (Map.Entry<String, String> each : words.entrySet()) {
        target = target.replace(each.getKey(), each.getValue());
      }
      out.append(xliff, at, start).append(target);
      at = end;
    }
    return out.append(xliff.substring(at)).toString();
  }

  private String main(String name) throws Exception {
    byte[] bytes = Files.readAllBytes(directory.resolve(name));
    byte[] part = DocxPackage.of(bytes).bytes("word/document.xml");
    return new String(part, StandardCharsets.UTF_8);
  }

  private static String inside(String xml, String from, String to) {
    int start = xml.indexOf(from) + from.length();
    return xml.substring(start, xml.indexOf(to, start));
  }

  @Test
  void wordsAreReplacedAndAllElseStays() throws Exception {
    WordFile source = draft(run("to keep the register open."));
    String before = WordFile.document("", "");
    String xml = merge(source, "ru");
    assertThat(xml)
        .contains(WordFile.p("Совет,"))
        .contains(call("решает"))
        .contains(run("1\t") + run("держать реестр открытым."))
        .endsWith(
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>")
        .startsWith(before.substring(0, "<w:document".length()));
    assertThat(shell.plenary("parity", "r.docx", "out.docx")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void emphasisFollowsItsWords() throws Exception {
    String red = "<w:rPr><w:i/><w:color w:val=\"FF0000\"/></w:rPr>";
    words.put("to keep ", "держать ");
    words.put("the register", "реестр");
    words.put(" open.", " открытым.");
    words.remove("to keep the register open");
    String xml = merge(draft(run("to keep ") + styled(red, "the register") + run(" open.")), "ru");
    assertThat(xml).contains(run("держать ") + styled(red, "реестр") + run(" открытым."));
  }

  @Test
  void aFieldStaysWhereItsResultIsStillShown() throws Exception {
    words.put(" as said on page ", " согласно странице ");
    String item = run("to keep the register open as said on page ") + field(" PAGEREF _a ", "17");
    String xml = merge(draft(item + run(".")), "ru");
    assertThat(xml)
        .contains(
            run("держать реестр открытым согласно странице ")
                + field(" PAGEREF _a ", "17")
                + run("."));
  }

  @Test
  void aFieldGoesWhenItsResultWasTranslated() throws Exception {
    words.put("annex one", "первое приложение");
    String item = run("to keep the register open, see ") + field(" REF _a ", "annex one");
    String xml = merge(draft(item + run(".")), "ru");
    assertThat(xml).contains("первое приложение.").doesNotContain("instrText", "fldChar");
  }

  @Test
  void aLinkIsAroundTheWordsThatTheTranslatorPutInside() throws Exception {
    words.put("the register", "реестр");
    words.put("to keep ", "держать ");
    words.put(" open.", " открытым.");
    words.remove("to keep the register open");
    String link = "<w:hyperlink r:id=\"r9\" w:history=\"1\">";
    WordFile source =
        draft(run("to keep ") + link + run("the register") + "</w:hyperlink>" + run(" open."))
            .part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r9\" Type=\""
                    + OFFICE
                    + "hyperlink\" Target=\"https://example.org/r\" TargetMode=\"External\"/>"
                    + "</Relationships>");
    assertThat(merge(source, "ru"))
        .contains(run("держать ") + link + run("реестр") + "</w:hyperlink>" + run(" открытым."));
  }

  @Test
  void bookmarksAndCommentsStayAroundTheWords() throws Exception {
    String start = "<w:bookmarkStart w:id=\"7\" w:name=\"_a\"/>";
    String end = "<w:bookmarkEnd w:id=\"7\"/>";
    String item = run("to keep ") + start + run("the register") + end + run(" open.");
    String xml = merge(draft(item), "ru");
    assertThat(xml).contains(start + run("держать реестр открытым.") + end);
  }

  @Test
  void trackedChangesComeOutAccepted() throws Exception {
    String item =
        run("to keep the ")
            + WordFile.deleted("list")
            + WordFile.inserted("register")
            + run(" open.");
    String change = "<w:pPrChange w:id=\"1\" w:author=\"A. Editor\"><w:pPr/></w:pPrChange>";
    String xml = merge(draft("<w:pPr><w:keepNext/>" + change + "</w:pPr>", item), "ru");
    assertThat(xml)
        .contains("<w:pPr><w:keepNext/></w:pPr>" + run("1\t") + run("держать реестр открытым."))
        .doesNotContain("w:ins", "w:del", "A. Editor");
  }

  @Test
  void aParagraphWhoseMarkWasDeletedGoesOnInTheNext() throws Exception {
    String deletedMark = "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A. Editor\"/></w:rPr></w:pPr>";
    String item = run("to keep the register ") + "</w:p><w:p><w:pPr><w:keepLines/></w:pPr>";
    String xml = merge(draft(deletedMark, item + run("open.")), "ru");
    assertThat(xml)
        .contains(
            "<w:p><w:pPr><w:keepLines/></w:pPr>"
                + run("1\t")
                + run("держать реестр открытым.")
                + "</w:p>")
        .doesNotContain("A. Editor");
  }

  @Test
  void footnoteCallsMoveWithTheirTagAndNotesAreTranslated() throws Exception {
    String note = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";
    String reference = note + "<w:footnoteReference w:id=\"2\"/></w:r>";
    String footnotes =
        WordFile.document(
                "",
                "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                    + run(" Counted in 2021.")
                    + "</w:p></w:footnote>")
            .replace("w:document", "w:footnotes")
            .replace("<w:body>", "")
            .replace("</w:body>", "");
    WordFile source =
        draft(run("to keep the register") + reference + run(" open."))
            .part("word/footnotes.xml", footnotes)
            .part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\""
                    + OFFICE
                    + "footnotes\" Target=\"footnotes.xml\"/></Relationships>");
    words.remove("to keep the register open");
    words.put("to keep the register", "держать реестр");
    words.put(" open.", " открытым.");
    words.put("Counted in 2021.", "Подсчитано в 2021 году.");
    assertThat(merge(source, "ru")).contains(run("держать реестр") + reference + run(" открытым."));
    byte[] bytes = Files.readAllBytes(directory.resolve("out.docx"));
    assertThat(
            new String(DocxPackage.of(bytes).bytes("word/footnotes.xml"), StandardCharsets.UTF_8))
        .contains("<w:footnoteRef/></w:r>" + run(" ") + run("Подсчитано в 2021 году."));
  }

  @Test
  void formulasAndPageBreaksStay() throws Exception {
    String formula = "<m:oMath><m:r><m:t>2x</m:t></m:r></m:oMath>";
    words.put("open every ", "открытым каждые ");
    words.put("to keep the register ", "держать реестр ");
    words.put(" days.", " дней.");
    words.remove("to keep the register open");
    String item = run("to keep the register open every ") + formula + run(" days.");
    String pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>";
    assertThat(merge(draft(item + pageBreak), "ru"))
        .contains(run("держать реестр открытым каждые ") + formula + run(" дней.") + pageBreak);
  }

  @Test
  void wordsFromRightToLeftTurnTheirParagraphs() throws Exception {
    words.put("The Council,", "إن المجلس،");
    words.put("to keep the register open", "إبقاء السجل مفتوحاً");
    String xml = merge(draft(run("to keep the register open.")), "ar");
    assertThat(inside(xml, "<w:body>", "</w:body>"))
        .contains("<w:pPr><w:bidi/></w:pPr>")
        .contains("<w:r><w:rPr><w:rtl/></w:rPr>")
        .contains("<w:i/><w:iCs/><w:rtl/>")
        .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:bidi/></w:sectPr>");
  }

  @Test
  void wordsFromLeftToRightTurnThemBack() throws Exception {
    String rtl = "<w:rPr><w:rtl/></w:rPr>";
    String bidi = "<w:pPr><w:bidi/></w:pPr>";
    String body = "<w:p>" + bidi + styled(rtl, "إن المجلس،") + "</w:p><w:p>" + bidi;
    body += styled("<w:rPr><w:iCs/><w:rtl/></w:rPr>", "يقرر") + "</w:p><w:p>" + bidi;
    body += styled(rtl, "إبقاء السجل مفتوحاً.") + "</w:p>";
    words.put("إن المجلس،", "Совет,");
    words.put("إبقاء السجل مفتوحاً.", "держать реестр открытым.");
    String xml = merge(WordFile.of(body), "ru");
    assertThat(xml)
        .contains(run("Совет,"), "<w:i/><w:iCs/>", run("держать реестр открытым."))
        .doesNotContain("w:bidi", "w:rtl");
  }

  @Test
  void aTextSourceGetsTheHouseTemplate() throws Exception {
    shell.file("r.docx", "The Council,\nresolves\n1\tto keep the register open.\n");
    Files.move(directory.resolve("r.docx"), directory.resolve("r.txt"));
    String xliff = shell.plenary("extract", "r.txt", "--part", "all", "--to", "ru").out();
    shell.file("r.xlf", xliff.replace("<target>The Council,", "<target>Совет,"));
    Outcome outcome = shell.plenary("merge", "r.xlf", "-o", "out.docx");
    assertThat(outcome.err()).contains("PAR-008").contains("--force");
    assertThat(directory.resolve("out.docx")).doesNotExist();
    words.forEach(
        (en, ru) ->
            shell.file("r.xlf", shell.read("r.xlf").replace("<target>" + en, "<target>" + ru)));
    assertThat(shell.plenary("merge", "r.xlf", "-o", "out.docx")).isEqualTo(new Outcome(0, "", ""));
    assertThat(main("out.docx")).contains("держать реестр открытым.", "решает");
  }

  @Test
  void whatDoesNotReadAsItsSourceIsNotWritten() throws IOException {
    Files.write(directory.resolve("r.docx"), draft(run("to keep the register open.")).bytes());
    words.put("to keep the register open", "держать реестр согласно Резолюции 37 открытым");
    shell.file("r.xlf", translated("ru"));
    Outcome outcome = shell.plenary("merge", "r.xlf", "-o", "out.docx");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error PAR-003").contains("nothing was written");
    assertThat(directory.resolve("out.docx")).doesNotExist();
  }

  @Test
  void anotherSideOfTrackedChangesIsRefused() {
    shell.file("r.xlf", "");
    Outcome outcome = shell.plenary("merge", "r.xlf", "--changes", "reject", "-o", "out.docx");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--changes");
  }
}
