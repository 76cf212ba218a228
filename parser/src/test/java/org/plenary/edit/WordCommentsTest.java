package org.plenary.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.read.docx.DocxBuilder;
import org.plenary.read.docx.DocxPackage;
import org.plenary.read.docx.DocxReader;
import org.plenary.source.Span;

class WordCommentsTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String COMMENTS = "word/comments.xml";
  private static final String START = "<w:commentRangeStart w:id=\"%d\"/>";
  private static final String END =
      "<w:commentRangeEnd w:id=\"%1$d\"/><w:r><w:commentReference w:id=\"%1$d\"/></w:r>";
  private static final String LIST =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  private static final String COUNTED =
      "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";

  private static WordComments comments(byte[] file) throws Exception {
    return WordComments.of("test.docx", file, new DocxReader(), "plenary");
  }

  private static Span find(WordComments comments, String words) {
    int at = comments.source().text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return new Span(at, at + words.length());
  }

  private static byte[] written(WordComments comments) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    comments.writeTo(out);
    return out.toByteArray();
  }

  private static String part(byte[] file, String name) throws Exception {
    return new String(DocxPackage.of(file).bytes(name), StandardCharsets.UTF_8);
  }

  /** A file with a comment on some words. */
  private static byte[] commented(byte[] file, String words, String... said) throws Exception {
    WordComments comments = comments(file);
    assertThat(comments.add(find(comments, words), List.of(said))).isTrue();
    return written(comments);
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  @Test
  void aCommentStandsOnExactlyItsWords() throws Exception {
    byte[] file =
        DocxBuilder.paragraph("<w:r><w:t>recalling e) above</w:t></w:r>")
            .raw(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
            .bytes();
    byte[] commented = commented(file, "e)", "NUM-001 error: <e> & co.", "help");
    assertThat(part(commented, DOCUMENT))
        .contains(run("recalling ") + START.formatted(0) + run("e)") + END.formatted(0));
    assertThat(part(commented, COMMENTS))
        .contains(
            "<w:comment w:id=\"0\" w:author=\"plenary\" w:initials=\"p\"><w:p>"
                + run("NUM-001 error: &lt;e&gt; &amp; co.")
                + "</w:p><w:p>"
                + run("help")
                + "</w:p></w:comment>");
    assertThat(part(commented, "[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
    assertThat(DocxPackage.of(commented).target(DOCUMENT, "comments")).contains(COMMENTS);
    assertThat(new DocxReader().read("a.docx", commented).text())
        .isEqualTo(new DocxReader().read("a.docx", file).text());
  }

  @Test
  void allOtherPartsAreTheSameBytes() throws Exception {
    byte[] file = DocxBuilder.paragraph(run("words")).numbering(LIST).bytes();
    byte[] commented = commented(file, "words", "so");
    for (String name : List.of("word/numbering.xml", "_rels/.rels")) {
      assertThat(DocxPackage.of(commented).bytes(name)).isEqualTo(DocxPackage.of(file).bytes(name));
    }
  }

  @Test
  void commentsMayOverlap() throws Exception {
    WordComments comments = comments(DocxBuilder.paragraph(run("one two")).bytes());
    comments.add(find(comments, "one two"), List.of("all"));
    comments.add(find(comments, "two"), List.of("half"));
    assertThat(part(written(comments), DOCUMENT))
        .contains(
            START.formatted(0)
                + run("one ")
                + START.formatted(1)
                + run("two")
                + END.formatted(0)
                + END.formatted(1));
  }

  @Test
  void aLabelThatWordCountsIsCommentedAtTheFirstWord() throws Exception {
    WordComments comments =
        comments(
            DocxBuilder.body(
                    "<w:p>"
                        + run("resolves")
                        + "</w:p>"
                        + "<w:p>"
                        + COUNTED
                        + run("to act now;")
                        + "</w:p>")
                .numbering(LIST)
                .bytes());
    int at = comments.source().text().indexOf("to act");
    assertThat(comments.add(new Span(at, at), List.of("label"))).isTrue();
    assertThat(part(written(comments), DOCUMENT))
        .contains(START.formatted(0) + run("to") + END.formatted(0));
  }

  @Test
  void whatIsMissingIsCommentedAtTheWordBeforeIt() throws Exception {
    WordComments comments = comments(DocxBuilder.paragraph(run("to act")).bytes());
    assertThat(comments.add(new Span(6, 6), List.of("no full stop"))).isTrue();
    assertThat(part(written(comments), DOCUMENT))
        .contains(run("to ") + START.formatted(0) + run("act") + END.formatted(0));
  }

  @Test
  void aFootnoteIsCommentedAtItsCall() throws Exception {
    String note =
        "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>"
            + run(" See the anexx.")
            + "</w:p></w:footnote>";
    String call = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    byte[] file =
        DocxBuilder.paragraph(run("the Union") + call + run(" and")).footnotes(note).bytes();
    byte[] commented = commented(file, "anexx", "spelling");
    assertThat(part(commented, DOCUMENT))
        .contains(run("the ") + START.formatted(0) + run("Union") + END.formatted(0));
    assertThat(part(commented, "word/footnotes.xml")).isEqualTo(part(file, "word/footnotes.xml"));
  }

  @Test
  void commentsOfOthersStayAndOwnOnesAreReplaced() throws Exception {
    String others =
        "<w:comment w:id=\"4\" w:author=\"A. Reader\"><w:p>" + run("?") + "</w:p></w:comment>";
    byte[] file =
        DocxBuilder.paragraph(
                START.formatted(4) + run("one two") + END.formatted(4) + run(" three"))
            .part("comments", "comments.xml", others)
            .bytes();
    byte[] once = commented(file, "two", "first");
    byte[] twice = commented(once, "three", "second");
    String text = part(twice, DOCUMENT);
    assertThat(part(twice, COMMENTS)).contains(others, "second").doesNotContain("first");
    assertThat(text)
        .contains(START.formatted(4), END.formatted(4))
        .contains(run(" ") + START.formatted(5) + run("three") + END.formatted(5));
    assertThat(text.split("commentRangeStart", -1)).hasSize(3);
    assertThat(part(commented(twice, "three", "second"), DOCUMENT)).isEqualTo(text);
  }

  @Test
  void aStrictFileStaysStrict() throws Exception {
    byte[] file = DocxBuilder.paragraph(run("words")).strict().bytes();
    byte[] commented = commented(file, "words", "so");
    assertThat(part(commented, COMMENTS)).contains("http://purl.oclc.org/ooxml/wordprocessingml");
    assertThat(part(commented, "word/_rels/document.xml.rels"))
        .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
  }

  @Test
  void aPartThatNamesTheVocabularyOtherwiseKeepsItsNames() throws Exception {
    String space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    byte[] file =
        DocxBuilder.docx()
            .raw(
                DOCUMENT,
                "<document xmlns=\""
                    + space
                    + "\"><body><p><r><t>some words</t></r></p></body></document>")
            .bytes();
    byte[] commented = commented(file, "words", "so");
    assertThat(part(commented, DOCUMENT))
        .contains("<w:commentRangeStart xmlns:w=\"" + space + "\" w:id=\"0\"/>");
    assertThat(new DocxReader().read("a.docx", commented).text()).isEqualTo("some words");
  }

  @Test
  void aFileWithoutWordsTakesNoComment() throws Exception {
    WordComments comments = comments(DocxBuilder.body("<w:p/>").bytes());
    assertThat(comments.add(new Span(0, 0), List.of("empty"))).isFalse();
  }
}
