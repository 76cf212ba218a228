package org.plenary.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.read.docx.Changes;
import org.plenary.read.docx.DocxBuilder;
import org.plenary.read.docx.DocxPackage;
import org.plenary.read.docx.DocxReader;
import org.plenary.source.Span;

class WordFileTest {
  private static final String ITALIC = "<w:rPr><w:i/></w:rPr>";

  private static WordFile file(DocxBuilder builder) throws Exception {
    return WordFile.of("test.docx", builder.bytes(), new DocxReader());
  }

  private static Span find(WordFile file, String words) {
    int at = file.source().text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return new Span(at, at + words.length());
  }

  private static byte[] written(WordEdit edit) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    edit.writeTo(out);
    return out.toByteArray();
  }

  private static String part(byte[] file, String name) throws Exception {
    return new String(DocxPackage.of(file).bytes(name), StandardCharsets.UTF_8);
  }

  /** The body of a file with one paragraph after a change of some of its words. */
  private static String replaced(String paragraph, String words, String by, Manner manner)
      throws Exception {
    WordFile file = file(DocxBuilder.paragraph(paragraph));
    WordEdit edit = file.edit(manner);
    edit.replace(find(file, words), by);
    String xml = part(written(edit), "word/document.xml");
    return xml.substring(xml.indexOf("<w:p>") + 5, xml.indexOf("</w:p>"));
  }

  private static String text(byte[] file, Changes changes) throws Exception {
    return new DocxReader(changes).read("test.docx", file).text();
  }

  @Test
  void aTrackedChangeDividesItsRunAndKeepsTheProperties() throws Exception {
    String run = "<w:r>" + ITALIC + "<w:t>recalling e) above</w:t></w:r>";
    assertThat(replaced(run, "e)", "f)", Manner.TRACKED))
        .isEqualTo(
            "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">recalling </w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"plenary\"><w:r><w:rPr><w:i/></w:rPr>"
                + "<w:delText xml:space=\"preserve\">e)</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"plenary\"><w:r><w:rPr><w:i/></w:rPr>"
                + "<w:t xml:space=\"preserve\">f)</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> above</w:t></w:r>");
  }

  @Test
  void aPlainChangeStaysInItsRun() throws Exception {
    String run = "<w:r>" + ITALIC + "<w:t>recalling e) above</w:t></w:r>";
    assertThat(replaced(run, "e)", "f)", Manner.PLAIN))
        .isEqualTo(
            "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">recalling f) above</w:t></w:r>");
  }

  @Test
  void aWholeRunLeavesNoEmptyRunBehind() throws Exception {
    String runs = "<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r><w:r><w:t>c</w:t></w:r>";
    assertThat(replaced(runs, "b", "", Manner.TRACKED))
        .isEqualTo(
            "<w:r><w:t>a</w:t></w:r><w:del w:id=\"1\" w:author=\"plenary\"><w:r>"
                + "<w:delText xml:space=\"preserve\">b</w:delText></w:r></w:del>"
                + "<w:r><w:t>c</w:t></w:r>");
    assertThat(replaced(runs, "b", "", Manner.PLAIN))
        .isEqualTo("<w:r><w:t>a</w:t></w:r><w:r><w:t>c</w:t></w:r>");
  }

  @Test
  void wordsOverSeveralRunsGoFromEachAndComeOnce() throws Exception {
    String runs =
        "<w:r><w:t>(Rev. Du</w:t></w:r><w:bookmarkStart w:id=\"7\" w:name=\"x\"/>"
            + "<w:r><w:t>bai, 2018)</w:t><w:tab/></w:r>";
    assertThat(replaced(runs, "Dubai, 2018", "Bucharest, 2022", Manner.PLAIN))
        .isEqualTo(
            "<w:r><w:t xml:space=\"preserve\">(Rev. Bucharest, 2022</w:t></w:r>"
                + "<w:bookmarkStart w:id=\"7\" w:name=\"x\"/>"
                + "<w:r><w:t xml:space=\"preserve\">)</w:t><w:tab/></w:r>");
    assertThat(replaced(runs, "Dubai, 2018", "Bucharest, 2022", Manner.TRACKED))
        .as("numbers go on behind those of the file")
        .contains("w:del w:id=\"8\"", "w:ins w:id=\"9\"", "w:del w:id=\"10\"");
  }

  @Test
  void tabsBreaksAndHyphensAreElementsBothWays() throws Exception {
    String run = "<w:r><w:t>a)</w:t><w:tab/><w:t>ITU</w:t><w:noBreakHyphen/><w:t>R</w:t></w:r>";
    assertThat(replaced(run, "\t", " ", Manner.TRACKED))
        .contains("<w:del w:id=\"1\" w:author=\"plenary\"><w:r><w:tab/></w:r></w:del>");
    assertThat(replaced(run, "\tITU\u2011R", "\tITU\u2011T", Manner.PLAIN))
        .startsWith("<w:r><w:t>a)</w:t>")
        .contains("<w:tab/>", "<w:noBreakHyphen/><w:t xml:space=\"preserve\">T</w:t></w:r>");
  }

  @Test
  void blanksThatWordDoesNotShowDoNotCountAndDoNotComeBack() throws Exception {
    String run = "<w:r><w:t> \n resolves &amp; notes </w:t></w:r>";
    assertThat(replaced(run, "& n", "&< N", Manner.PLAIN))
        .isEqualTo("<w:r><w:t xml:space=\"preserve\">resolves &amp;&lt; Notes</w:t></w:r>");
  }

  @Test
  void wordsAreSetLikeAnyOthersOfThePart() throws Exception {
    WordFile file =
        file(
            DocxBuilder.paragraph(
                "<w:r>"
                    + ITALIC
                    + "<w:t>considering</w:t></w:r><w:r><w:t xml:space=\"preserve\"> that</w:t></w:r>"));
    WordEdit edit = file.edit(Manner.PLAIN);
    edit.replace(
        find(file, "considering that"),
        java.util.List.of(new Words("что ", 13), new Words("учитывая", 0)));
    assertThat(part(written(edit), "word/document.xml"))
        .contains("<w:p><w:r><w:t xml:space=\"preserve\">что </w:t></w:r>")
        .contains(ITALIC + "<w:t xml:space=\"preserve\">учитывая</w:t></w:r></w:p>");
  }

  @Test
  void footnotesAreChangedInTheirOwnPart() throws Exception {
    WordFile file =
        file(
            DocxBuilder.paragraph(
                    "<w:r><w:t>countries</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                .footnotes(
                    "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> These"
                        + " include</w:t></w:r></w:p></w:footnote>"));
    WordEdit edit = file.edit(Manner.TRACKED);
    edit.replace(find(file, "include"), "comprise");
    byte[] out = written(edit);
    assertThat(text(out, Changes.ACCEPT)).isEqualTo("countries\nThese comprise");
    assertThat(text(out, Changes.REJECT)).isEqualTo("countries\nThese include");
    assertThat(part(out, "word/document.xml"))
        .isEqualTo(new String(file.parts().bytes("word/document.xml"), StandardCharsets.UTF_8));
  }

  @Test
  void whatNobodyTypedCannotBeChanged() throws Exception {
    WordFile file =
        file(
            DocxBuilder.body(
                "<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r>"
                    + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>"));
    WordEdit edit = file.edit(Manner.PLAIN);
    assertThat(file.isEditable(find(file, "one"))).isTrue();
    assertThat(file.isEditable(find(file, "x"))).isFalse();
    assertThatThrownBy(() -> edit.replace(find(file, "x"), "y"))
        .isInstanceOf(UneditableException.class);
    assertThatThrownBy(() -> edit.replace(find(file, "one\ntwo"), "three"))
        .isInstanceOf(UneditableException.class);
  }

  private static final String UNPREFIXED =
      "<?xml version=\"1.0\" encoding=\"%s\"?><document xmlns=\""
          + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r>"
          + "<t>Решение 5</t></r></p></body></document>";

  /** A file whose text is a part of these bytes, after a change of the 5. */
  private static byte[] changed(byte[] main) throws Exception {
    PackageCopy copy =
        new PackageCopy(DocxPackage.of(DocxBuilder.docx().raw("word/document.xml", "").bytes()));
    copy.put("Word/Document.xml", main);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    copy.writeTo(out);
    WordFile file = WordFile.of("test.docx", out.toByteArray(), new DocxReader());
    WordEdit edit = file.edit(Manner.TRACKED);
    edit.replace(find(file, "5"), "5 ☺");
    byte[] changed = written(edit);
    assertThat(text(changed, Changes.ACCEPT)).isEqualTo("Решение 5 ☺");
    assertThat(text(changed, Changes.REJECT)).isEqualTo("Решение 5");
    return DocxPackage.of(changed).bytes("word/document.xml");
  }

  @Test
  void anotherEncodingAndAVocabularyWithoutPrefixAreKept() throws Exception {
    String xml = UNPREFIXED.formatted("windows-1251");
    assertThat(new String(changed(xml.getBytes("windows-1251")), "windows-1251"))
        .contains("Решение ", "&#9786;", "<w:del xmlns:w=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void theByteOrderMarkIsKept(String charset) throws Exception {
    byte[] xml =
        ("\ufeff" + UNPREFIXED.formatted(charset.replaceFirst("[LB]E$", ""))).getBytes(charset);
    String changed = new String(changed(xml), charset);
    assertThat(changed).startsWith("\ufeff<?xml").contains("5 ☺").endsWith("</document>");
  }
}
