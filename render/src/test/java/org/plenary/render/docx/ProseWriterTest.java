package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.render.docx.Pieces.marked;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.source.Mark;
import org.plenary.source.Mark.Change;
import org.plenary.source.Mark.Emphasis;
import org.plenary.source.Mark.Emphasis.Kind;
import org.plenary.source.Prose;

class ProseWriterTest {
  private final Relationships links = Relationships.ofLinks();

  private String written(Prose prose, Language language, int italic) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    xml.open("w:p");
    TextSetting setting = TextSetting.of(language, language);
    new ProseWriter(
            xml,
            setting,
            links,
            new ChangeNumbers(),
            new Bookmarks(new ChangeNumbers()),
            (anchor, runs) -> runs.noteMark(anchor.note()))
        .write(prose, italic);
    xml.close().flush();
    String all = bytes.toString(StandardCharsets.UTF_8);
    return all.substring(all.indexOf("<w:p>") + 5, all.length() - 6)
        .replace("<w:rPr>", "{")
        .replace("</w:rPr>", "}")
        .replace(" xml:space=\"preserve\"", "");
  }

  private String written(Prose prose) {
    return written(prose, Language.EN, 0);
  }

  @Test
  void plainWordsAreOneRun() {
    assertThat(written(Prose.of("that is so"))).isEqualTo("<w:r><w:t>that is so</w:t></w:r>");
  }

  @Test
  void blanksAtTheEdgesAreKept() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    new RunWriter(xml, TextSetting.of(Language.EN, Language.EN)).write(" so", RunLook.PLAIN);
    xml.flush();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .endsWith("<w:r><w:t xml:space=\"preserve\"> so</w:t></w:r>");
  }

  @Test
  void overlappingEmphasisIsCutWhereItChanges() {
    assertThat(
            written(marked("abc", new Emphasis(Kind.ITALIC, 0, 2), new Emphasis(Kind.BOLD, 1, 3))))
        .isEqualTo(
            "<w:r>{<w:i/><w:iCs/>}<w:t>a</w:t></w:r>"
                + "<w:r>{<w:b/><w:bCs/><w:i/><w:iCs/>}<w:t>b</w:t></w:r>"
                + "<w:r>{<w:b/><w:bCs/>}<w:t>c</w:t></w:r>");
  }

  @Test
  void aReplacementIsADeletionAndAnInsertion() {
    Prose text =
        marked(
            "(Rev. Busan, 2014Dubai, 2018)",
            new Change(Change.Kind.DELETED, "Ann", "2030-01-02T03:04:05Z", 6, 17),
            new Change(Change.Kind.INSERTED, "Ann", "yesterday", 17, 28));
    assertThat(written(text))
        .isEqualTo(
            "<w:r><w:t>(Rev. </w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"Ann\" w:date=\"2030-01-02T03:04:05Z\">"
                + "<w:r><w:delText>Busan, 2014</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"Ann\">"
                + "<w:r><w:t>Dubai, 2018</w:t></w:r></w:ins>"
                + "<w:r><w:t>)</w:t></w:r>");
  }

  @Test
  void aLinkHoldsAllItsRuns() {
    Prose text =
        marked(
            "see the site",
            new Mark.Link("https://example.org/", 4, 12),
            new Emphasis(Kind.ITALIC, 8, 12));
    assertThat(written(text))
        .isEqualTo(
            "<w:r><w:t>see </w:t></w:r><w:hyperlink r:id=\"rId1\">"
                + "<w:r>{<w:rStyle w:val=\"Hyperlink\"/>}<w:t>the </w:t></w:r>"
                + "<w:r>{<w:rStyle w:val=\"Hyperlink\"/><w:i/><w:iCs/>}<w:t>site</w:t></w:r>"
                + "</w:hyperlink>");
    assertThat(links.toString()).contains("Target=\"https://example.org/\"");
  }

  @Test
  void aLinkThatLeadsNowhereIsOnlyItsWords() {
    assertThat(written(marked("here", new Mark.Link("http://[no", 0, 4))))
        .isEqualTo("<w:r><w:t>here</w:t></w:r>");
  }

  @Test
  void aCallAtTheEndOfAnInsertionIsInsertedWithIt() {
    Prose text =
        marked("ab", new Change(Change.Kind.INSERTED, "A", "", 0, 1), new Mark.NoteAnchor("7", 1));
    assertThat(written(text))
        .isEqualTo(
            "<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>a</w:t></w:r>"
                + "<w:r>{<w:rStyle w:val=\"FootnoteReference\"/>}<w:t>7</w:t></w:r></w:ins>"
                + "<w:r><w:t>b</w:t></w:r>");
  }

  @Test
  void aCallWithoutWordsIsWritten() {
    assertThat(written(marked("", new Mark.NoteAnchor("7", 0)))).contains("<w:t>7</w:t>");
  }

  @Test
  void linesAndTabsBecomeElements() {
    assertThat(written(Prose.of("a\n\tb")))
        .isEqualTo("<w:r><w:t>a</w:t><w:br/><w:tab/><w:t>b</w:t></w:r>");
  }

  @Test
  void theLeadingPhraseIsItalicOnceEvenIfTheAuthorSaidSo() {
    assertThat(written(marked("Noting it", new Emphasis(Kind.ITALIC, 0, 6)), Language.EN, 6))
        .isEqualTo("<w:r>{<w:i/><w:iCs/>}<w:t>Noting</w:t></w:r><w:r><w:t> it</w:t></w:r>");
  }

  @Test
  void latinWordsInArabicAreRunsOfTheirOwn() {
    assertThat(written(Prose.of("القطاع ITU-D 5 لديه"), Language.AR, 0))
        .isEqualTo(
            "<w:r>{<w:rtl/>}<w:t>القطاع </w:t></w:r><w:r><w:t>ITU-D</w:t></w:r>"
                + "<w:r>{<w:rtl/>}<w:t> 5 لديه</w:t></w:r>");
  }

  @Test
  void arabicWordsInEnglishAreRunsOfTheirOwn() {
    assertThat(written(Prose.of("say نعم و, or 5"), Language.EN, 0))
        .isEqualTo(
            "<w:r><w:t>say </w:t></w:r><w:r>{<w:rtl/>}<w:t>نعم و</w:t></w:r>"
                + "<w:r><w:t>, or 5</w:t></w:r>");
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() {
    assertThat(written(Prose.of("a\u0001<&>\"\ud83c\udf10\ud83c b")))
        .isEqualTo("<w:r><w:t>a&lt;&amp;&gt;&quot;\ud83c\udf10\ufffd b</w:t></w:r>");
  }
}
