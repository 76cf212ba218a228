package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.read.docx.DocxBuilder.body;
import static org.plenary.read.docx.DocxBuilder.p;
import static org.plenary.read.docx.DocxBuilder.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.source.Mark;
import org.plenary.source.Remark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;

/** Footnotes and endnotes, their marks and their texts. */
class NotesTest {
  private static final String SEPARATORS =
      "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
          + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
          + "<w:continuationSeparator/></w:r></w:p></w:footnote>";

  @Test
  void notesComeInTheOrderOfTheirCallsWithTheirNumbersAndWithoutTheirMarks() {
    SourceDocument document =
        body("<w:p>" + run("countries") + call(7) + run(" and") + call(3) + "</w:p>")
            .footnotes(SEPARATORS + note(3, " second") + note(7, "\tfirst") + note(9, "uncalled"))
            .read();
    assertThat(document.text()).isEqualTo("countries and\nfirst\nsecond");
    SourceBlock.Paragraph paragraph = (SourceBlock.Paragraph) document.blocks().get(0);
    assertThat(paragraph.prose().marks())
        .containsExactly(new Mark.NoteAnchor("fn1", 9), new Mark.NoteAnchor("fn2", 13));
    assertThat(document.notes()).extracting(SourceNote::id).containsExactly("fn1", "fn2");
    assertThat(document.notes()).extracting(SourceNote::mark).containsExactly("1", "2");
    SourceBlock.Paragraph first = document.notes().get(0).paragraphs().get(0);
    assertThat(first.prose().text()).isEqualTo("first");
    assertThat(first.place().part()).isEqualTo("fn 1:1");
    assertThat(first.place().number()).isEqualTo(1);
    assertThat(first.span().start()).isEqualTo(14);
  }

  @Test
  void aTypedMarkIsNotDoubled() {
    String custom =
        "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
            + "<w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>bis</w:t></w:r>";
    SourceDocument document =
        body("<w:p>" + run("a") + custom + run(" b") + call(2) + "</w:p>")
            .footnotes(
                "<w:footnote w:id=\"1\"><w:p>"
                    + run("<w:vertAlign w:val=\"superscript\"/>", "bis")
                    + run("\tThese include")
                    + "</w:p></w:footnote>"
                    + note(2, " See"))
            .read();
    assertThat(document.text()).isEqualTo("a b\nThese include\nSee");
    assertThat(document.notes()).extracting(SourceNote::mark).containsExactly("bis", "1");
  }

  @Test
  void aTypedMarkMayStandInTheNextRun() {
    String custom =
        "<w:r><w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/></w:r>"
            + run("<w:position w:val=\"6\"/>", "*");
    SourceDocument document =
        body("<w:p>" + run("a") + custom + run(" b") + "</w:p>")
            .footnotes("<w:footnote w:id=\"1\">" + p("*\tnote") + "</w:footnote>")
            .read();
    assertThat(document.text()).isEqualTo("a b\nnote");
    assertThat(document.notes().get(0).mark()).isEqualTo("*");
  }

  @Test
  void endnotesHaveTheirOwnNumbersAndSectionsMayChangeThem() {
    String end = "<w:r><w:endnoteReference w:id=\"1\"/></w:r>";
    SourceDocument document =
        body("<w:p><w:pPr><w:sectPr><w:footnotePr><w:numFmt w:val=\"upperLetter\"/></w:footnotePr>"
                + "</w:sectPr></w:pPr>"
                + run("a")
                + call(1)
                + end
                + "</w:p><w:p>"
                + run("b")
                + call(2)
                + "</w:p><w:sectPr><w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>"
                + "</w:sectPr>")
            .settings("<w:footnotePr><w:numStart w:val=\"1\"/></w:footnotePr>")
            .footnotes(note(1, "x") + note(2, "y"))
            .endnotes("<w:endnote w:id=\"1\">" + p("z") + "</w:endnote>")
            .read();
    assertThat(document.notes()).extracting(SourceNote::mark).containsExactly("A", "i", "1");
    assertThat(document.notes()).extracting(SourceNote::id).containsExactly("fn1", "en1", "fn2");
  }

  @Test
  void aDeletedCallTakesItsNoteWithItAndAMissingNoteIsTold() {
    SourceDocument document =
        body("<w:p>"
                + run("a")
                + "<w:del w:id=\"5\" w:author=\"A\">"
                + call(1)
                + "</w:del>"
                + call(2)
                + call(8)
                + "</w:p>")
            .footnotes(note(1, "gone") + note(2, "kept"))
            .read();
    assertThat(document.text()).isEqualTo("a\nkept");
    assertThat(document.notes()).extracting(SourceNote::mark).containsExactly("1", "2");
    assertThat(document.notes().get(1).paragraphs()).isEmpty();
    assertThat(document.remarks())
        .containsExactly(new Remark("read.docx-note-missing", List.of("2")));
  }

  @Test
  void aParagraphWithNothingButACallHasItsPlaceInTheText() {
    SourceDocument document =
        body(p("before") + "<w:p>" + call(1) + "</w:p>").footnotes(note(1, "x")).read();
    assertThat(document.blocks().get(1).span().start()).isEqualTo(7);
  }

  @Test
  void aNoteMayHaveSeveralParagraphsAndATable() {
    SourceDocument document =
        body("<w:p>" + run("a") + call(1) + "</w:p>")
            .footnotes(
                "<w:footnote w:id=\"1\">"
                    + p("one")
                    + "<w:tbl><w:tr><w:tc>"
                    + p("two")
                    + "</w:tc></w:tr></w:tbl></w:footnote>")
            .read();
    assertThat(document.notes().get(0).paragraphs())
        .extracting(p -> p.place().part() + " " + p.prose().text())
        .containsExactly("fn 1:1 one", "fn 1:2 two");
  }

  private static String call(int id) {
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  private static String note(int id, String text) {
    return "<w:footnote w:id=\"%d\"><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote>"
        .formatted(id, run(text));
  }
}
