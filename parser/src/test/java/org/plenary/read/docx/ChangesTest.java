package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.read.docx.DocxBuilder.body;
import static org.plenary.read.docx.DocxBuilder.p;
import static org.plenary.read.docx.DocxBuilder.paragraph;
import static org.plenary.read.docx.DocxBuilder.run;

import org.junit.jupiter.api.Test;
import org.plenary.source.Mark;
import org.plenary.source.SourceBlock;

/** Tracked changes, wherever Word can put them. */
class ChangesTest {
  private static final String BY = " w:id=\"1\" w:author=\"A\" w:date=\"2024-01-02T00:00:00Z\"";
  private static final String REVISION =
      run("(Rev. ")
          + "<w:del"
          + BY
          + "><w:r><w:delText>Busan, 2014</w:delText></w:r></w:del><w:ins"
          + BY
          + ">"
          + run("Dubai, 2018")
          + "</w:ins>"
          + run(")");

  @Test
  void acceptedOneSideIsTextRejectedTheOther() {
    assertThat(paragraph(REVISION).lines()).isEqualTo("(Rev. Dubai, 2018)\n");
    assertThat(paragraph(REVISION).lines(Changes.REJECT)).isEqualTo("(Rev. Busan, 2014)\n");
  }

  @Test
  void keptOpenEachSideIsMarkedOnItsOwn() {
    SourceBlock.Paragraph both =
        (SourceBlock.Paragraph) paragraph(REVISION).read(Changes.BOTH).blocks().get(0);
    assertThat(both.prose().text()).isEqualTo("(Rev. Busan, 2014Dubai, 2018)");
    assertThat(both.prose().marks())
        .containsExactly(
            new Mark.Change(Mark.Change.Kind.DELETED, "A", "2024-01-02T00:00:00Z", 6, 17),
            new Mark.Change(Mark.Change.Kind.INSERTED, "A", "2024-01-02T00:00:00Z", 17, 28));
  }

  @Test
  void ofAMoveOneSideIsRead() {
    String move =
        "<w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/><w:moveFrom"
            + BY
            + ">"
            + run("word ")
            + "</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>"
            + run("stays ")
            + "<w:moveTo"
            + BY
            + ">"
            + run("word ")
            + "</w:moveTo>";
    assertThat(paragraph(move).lines()).isEqualTo("stays word \n");
    assertThat(paragraph(move).lines(Changes.REJECT)).isEqualTo("word stays \n");
  }

  @Test
  void aDeletionInsideAnInsertionIsGone() {
    String xml =
        "<w:ins"
            + BY
            + ">"
            + run("a")
            + "<w:del"
            + BY
            + "><w:r><w:delText>b</w:delText>"
            + "</w:r></w:del></w:ins>"
            + run("c");
    assertThat(paragraph(xml).lines()).isEqualTo("ac\n");
    assertThat(paragraph(xml).lines(Changes.REJECT)).isEqualTo("c\n");
  }

  @Test
  void wholeParagraphsAreInsertedAndDeleted() {
    String xml =
        "<w:ins"
            + BY
            + ">"
            + p("new")
            + "</w:ins><w:del"
            + BY
            + ">"
            + p("old")
            + "</w:del>"
            + p("same");
    assertThat(body(xml).lines()).isEqualTo("new\nsame\n");
    assertThat(body(xml).lines(Changes.REJECT)).isEqualTo("old\nsame\n");
    SourceBlock.Paragraph both =
        (SourceBlock.Paragraph) body(xml).read(Changes.BOTH).blocks().get(1);
    assertThat(both.prose().marks())
        .containsExactly(
            new Mark.Change(Mark.Change.Kind.DELETED, "A", "2024-01-02T00:00:00Z", 0, 3));
    SourceBlock.Paragraph last = (SourceBlock.Paragraph) body(xml).read().blocks().get(1);
    assertThat(last.place().number()).isEqualTo(3);
  }

  @Test
  void aDeletedParagraphMarkJoinsAndTheSecondParagraphSaysHowItIsSet() {
    String xml =
        p("<w:jc w:val=\"left\"/><w:rPr><w:del" + BY + "/></w:rPr>", "one ")
            + p("<w:jc w:val=\"center\"/>", "two");
    assertThat(body(xml).lines()).isEqualTo("one two\n");
    assertThat(body(xml).paragraphAt(0).look().centred()).isTrue();
    assertThat(body(xml).paragraphAt(0).place().number()).isEqualTo(1);
    assertThat(body(xml).lines(Changes.REJECT)).isEqualTo("one \ntwo\n");
    SourceBlock.Paragraph both =
        (SourceBlock.Paragraph) body(xml).read(Changes.BOTH).blocks().get(0);
    assertThat(both.prose().marks())
        .containsExactly(
            new Mark.Change(Mark.Change.Kind.DELETED, "A", "2024-01-02T00:00:00Z", 4, 4));
  }

  @Test
  void anInsertedParagraphMarkJoinsWhenRejected() {
    String xml = p("<w:rPr><w:ins" + BY + "/></w:rPr>", "one ") + p("two");
    assertThat(body(xml).lines()).isEqualTo("one \ntwo\n");
    assertThat(body(xml).lines(Changes.REJECT)).isEqualTo("one two\n");
  }

  @Test
  void aParagraphThatIsDeletedWithItsMarkLeavesNothing() {
    String gone =
        "<w:p><w:pPr><w:rPr><w:del"
            + BY
            + "/></w:rPr></w:pPr><w:del"
            + BY
            + "><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>";
    assertThat(body(gone + p("next")).lines()).isEqualTo("next\n");
    assertThat(body(p("before") + gone).lines()).isEqualTo("before\n");
    assertThat(body(gone + "<w:tbl><w:tr><w:tc>" + p("c") + "</w:tc></w:tr></w:tbl>").lines())
        .isEqualTo("row |1x1 c\n");
    assertThat(body(gone + p("next")).paragraphAt(0).place().number()).isEqualTo(2);
  }

  @Test
  void rowsAreInsertedAndDeleted() {
    String xml =
        "<w:tbl><w:tr><w:trPr><w:ins"
            + BY
            + "/></w:trPr><w:tc>"
            + p("new")
            + "</w:tc></w:tr><w:tr><w:trPr><w:del"
            + BY
            + "/></w:trPr><w:tc>"
            + p("old")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + p("same")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(body(xml).lines()).isEqualTo("row |1x1 new\nrow |1x1 same\n");
    assertThat(body(xml).lines(Changes.REJECT)).isEqualTo("row |1x1 old\nrow |1x1 same\n");
    assertThat(body(xml).lines(Changes.BOTH))
        .isEqualTo("row |1x1 new\nrow |1x1 old\nrow |1x1 same\n");
  }

  @Test
  void rejectedFormattingIsTheFormerOne() {
    String xml =
        "<w:p><w:pPr><w:jc w:val=\"center\"/><w:pPrChange"
            + BY
            + "><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:i/>"
            + "<w:rPrChange"
            + BY
            + "><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>";
    assertThat(body(xml).paragraphAt(0).look().centred()).isTrue();
    assertThat(body(xml).paragraphAt(0).look().italic()).isTrue();
    SourceBlock.Paragraph before =
        (SourceBlock.Paragraph) body(xml).read(Changes.REJECT).blocks().get(0);
    assertThat(before.look().centred()).isFalse();
    assertThat(before.look().italic()).isFalse();
  }
}
