package org.plenary.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.source.Remark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;

class TextReaderTest {
  @Test
  void aBookmarkIsNoWord() throws UnreadableDocumentException {
    SourceDocument source = read("[bookmark: _Toc1]РЕЗОЛЮЦИЯ 88 (Кигали, 2022 г.)");
    assertThat(prose(source, 0).text()).isEqualTo("РЕЗОЛЮЦИЯ 88 (Кигали, 2022 г.)");
    assertThat(prose(source, 0).span().start()).isEqualTo("[bookmark: _Toc1]".length());
  }

  @Test
  void aFootnoteStandsWhereItIsCalled() throws UnreadableDocumentException {
    SourceDocument source =
        read("странам[footnoteRef:1] и школам; [1: \tК ним относятся [все] страны.] ");
    assertThat(prose(source, 0).text()).isEqualTo("странам и школам;");
    assertThat(prose(source, 0).marks()).containsExactly(new Mark.NoteAnchor("1", 7));
    assertThat(note(source, 0)).isEqualTo("К ним относятся [все] страны.");
  }

  @Test
  void twoNotesOfOneLineAreTwo() throws UnreadableDocumentException {
    SourceDocument source = read("a[footnoteRef:1] b[footnoteRef:2] [1: \tfirst.] [2: \tsecond.]");
    assertThat(source.notes()).extracting(SourceNote::mark).containsExactly("1", "2");
    assertThat(note(source, 1)).isEqualTo("second.");
  }

  @Test
  void aUrlThatALineBreakCutIsWhole() throws UnreadableDocumentException {
    SourceDocument source =
        read("see[footnoteRef:4] [4: \tVideo: https://example.org/a/\nb_c.pdf.]\nnext");
    assertThat(note(source, 0)).isEqualTo("Video: https://example.org/a/b_c.pdf.");
    assertThat(prose(source, 1).text()).isEqualTo("next");
  }

  @Test
  void aNoteThatNobodyClosesEndsWithItsLine() throws UnreadableDocumentException {
    SourceDocument source = read("see[footnoteRef:1] [1: \topen\nresolves");
    assertThat(note(source, 0)).isEqualTo("open");
    assertThat(prose(source, 1).text()).isEqualTo("resolves");
  }

  @Test
  void aBracketWithANumberThatNobodyCalledIsText() throws UnreadableDocumentException {
    assertThat(prose(read("as in [3: \tthe list]"), 0).text()).isEqualTo("as in [3: \tthe list]");
  }

  @Test
  void everyWordKnowsItsPlaceInTheText() throws UnreadableDocumentException {
    SourceDocument source =
        read("\ufeffCouncil\r\n\r\n  a)\tthat[footnoteRef:1] it is; [1: \tnote]\r\n");
    SourceBlock.Paragraph item = (SourceBlock.Paragraph) source.blocks().get(1);
    assertThat(item.place().number()).isEqualTo(3);
    for (int i = 0; i < item.prose().length(); i++) {
      assertThat(source.text().charAt(item.prose().sourceOffset(i)))
          .isEqualTo(item.prose().text().charAt(i));
    }
  }

  @Test
  void oldCodePagesAreReadAndSaid() throws UnreadableDocumentException {
    SourceDocument cyrillic = read("решает просить".getBytes(Charset.forName("windows-1251")));
    assertThat(prose(cyrillic, 0).text()).isEqualTo("решает просить");
    assertThat(cyrillic.remarks()).extracting(Remark::key).containsExactly("read.decoded-as");
    SourceDocument latin = read("décide à l'été".getBytes(Charset.forName("windows-1252")));
    assertThat(prose(latin, 0).text()).isEqualTo("décide à l'été");
    SourceDocument wide = read("\ufeffрешает".getBytes(StandardCharsets.UTF_16BE));
    assertThat(prose(wide, 0).text()).isEqualTo("решает");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThatThrownBy(() -> read(new byte[] {1, 0, 2, 0, 3, 0}))
        .isInstanceOf(UnreadableDocumentException.class)
        .extracting(e -> ((UnreadableDocumentException) e).key())
        .isEqualTo("read.not-text");
  }

  private static SourceDocument read(String text) throws UnreadableDocumentException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceDocument read(byte[] bytes) throws UnreadableDocumentException {
    return new TextReader().read("draft.txt", bytes);
  }

  private static Prose prose(SourceDocument source, int block) {
    return ((SourceBlock.Paragraph) source.blocks().get(block)).prose();
  }

  private static String note(SourceDocument source, int index) {
    return source.notes().get(index).paragraphs().get(0).prose().text();
  }
}
