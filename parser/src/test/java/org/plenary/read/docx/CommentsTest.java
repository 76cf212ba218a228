package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.read.docx.DocxBuilder.p;
import static org.plenary.read.docx.DocxBuilder.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.source.SourceComment;
import org.plenary.source.SourceDocument;

class CommentsTest {
  private static final String CALL = "<w:r><w:commentReference w:id=\"7\"/></w:r>";

  private static String comment(String words) {
    return "<w:comment w:id=\"7\" w:author=\"A\"><w:p><w:r><w:annotationRef/></w:r>"
        + run(words)
        + "</w:p></w:comment>";
  }

  private static List<String> said(DocxBuilder file) {
    SourceDocument document = file.read();
    return document.comments().stream()
        .map(c -> document.text().substring(c.span().start(), c.span().end()) + " < " + c.text())
        .toList();
  }

  @Test
  void aCommentToThisProgramIsKeptWithItsParagraph() {
    String body = p("one") + "<w:p>" + run("two") + CALL + "</w:p>" + p("three");
    DocxBuilder file =
        DocxBuilder.body(body).part("comments", "comments.xml", comment("plenary: ignore NUM"));
    assertThat(said(file)).containsExactly("two < plenary: ignore NUM");
  }

  @Test
  void aCommentOnSeveralParagraphsIsAboutAllOfThem() {
    String begin = "<w:commentRangeStart w:id=\"7\"/>";
    String end = "<w:commentRangeEnd w:id=\"7\"/>";
    String body = "<w:p>" + begin + run("one") + "</w:p><w:p>" + run("two") + end + CALL + "</w:p>";
    DocxBuilder file =
        DocxBuilder.body(body + p("three"))
            .part("comments", "comments.xml", comment(" plenary: ignore NUM-001 -- agreed"));
    assertThat(said(file)).containsExactly("one\ntwo < plenary: ignore NUM-001 -- agreed");
  }

  @Test
  void whatPeopleSayToEachOtherIsNotKept() {
    DocxBuilder file =
        DocxBuilder.body("<w:p>" + run("two") + CALL + "</w:p>")
            .part("comments", "comments.xml", comment("does plenary: know this?"));
    assertThat(said(file)).isEmpty();
    assertThat(file.read().text()).isEqualTo("two");
  }

  @Test
  void aPropertyOfTheFileIsAboutAllOfIt() {
    String relations =
        "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\""
            + " Target=\"word/document.xml\"/><Relationship Id=\"r2\" Type=\"x/custom-properties\""
            + " Target=\"docProps/custom.xml\"/></Relationships>";
    String properties =
        "<Properties xmlns:vt=\"urn:vt\"><property name=\"Owner\"><vt:lpwstr>A</vt:lpwstr>"
            + "</property><property name=\"plenary-ignore\"><vt:lpwstr>REF-012, PUN</vt:lpwstr>"
            + "</property></Properties>";
    DocxBuilder file =
        DocxBuilder.body(p("one"))
            .raw("_rels/.rels", relations)
            .raw("docProps/custom.xml", properties);
    assertThat(file.read().comments())
        .extracting(SourceComment::directive)
        .containsExactly("off REF-012, PUN");
  }
}
