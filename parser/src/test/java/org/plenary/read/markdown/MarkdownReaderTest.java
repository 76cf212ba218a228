package org.plenary.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.HouseStyle;
import org.plenary.source.Mark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;

/** Each element of Markdown by a few lines of a draft. */
class MarkdownReaderTest {
  private static SourceBlock.Paragraph first(String markdown) throws UnreadableDocumentException {
    return SourceText.all(SourceText.read(markdown)).get(0);
  }

  @Test
  void aParagraphKnowsItsLineAndEachLetterItsOffset() throws UnreadableDocumentException {
    String markdown =
        "---\r\nlang: en\r\n---\r\n\r\n*noting*\r\n\r\na\\) that *red* lamps &amp; horns";
    SourceBlock.Paragraph item = SourceText.all(SourceText.read(markdown)).get(1);
    assertThat(item.place().number()).isEqualTo(7);
    assertThat(item.prose().text()).isEqualTo("a) that red lamps & horns");
    assertThat(item.prose().sourceOffset(item.prose().text().indexOf("red")))
        .isEqualTo(markdown.indexOf("red"));
    assertThat(item.prose().sourceOffset(item.prose().text().indexOf("horns")))
        .isEqualTo(markdown.indexOf("horns"));
  }

  @Test
  void frontMatterIsMetadataAndNoText() throws UnreadableDocumentException {
    SourceDocument document =
        SourceText.read(
            "---\ntitle: \"A \\\"b\\\" \\u2014 c\"\nlang: fr\nnumber: 'l''un' # new\nlist:\n  - x\n---\nText\n");
    assertThat(document.metadata())
        .containsEntry("title", "A \"b\" \u2014 c")
        .containsEntry("language", "fr")
        .containsEntry("number", "l'un")
        .hasSize(3);
    assertThat(SourceText.all(document)).hasSize(1);
  }

  @Test
  void aRuleOverADraftIsNoFrontMatter() throws UnreadableDocumentException {
    assertThat(SourceText.texts("---\nThe Council,\n---\n")).contains("The Council,");
  }

  @Test
  void theTitleThatTheFrontMatterNamesIsStyledAsTitle() throws UnreadableDocumentException {
    String markdown =
        "---\ntitle: On lamps\nnumber: \"41\"\n---\n# RESOLUTION 41\n\n## On lamps\n\n## Scope\n";
    assertThat(SourceText.all(SourceText.read(markdown)))
        .extracting(paragraph -> paragraph.look().style())
        .containsExactly(HouseStyle.NUMBER_LINE, HouseStyle.TITLE, HouseStyle.HEADING_1);
  }

  @Test
  void theEmphasisOfACalloutIsALookAndNoMark() throws UnreadableDocumentException {
    SourceBlock.Paragraph callout = first("*considering*\n\nthat\n");
    assertThat(callout.look().italic()).isTrue();
    assertThat(callout.look().style()).isEqualTo(HouseStyle.CALL);
    assertThat(callout.prose().marks()).isEmpty();
    assertThat(first("**RESOLUTION 5**").look().bold()).isTrue();
    assertThat(first("<em>RES</em> 5").prose().marks()).hasSize(1);
  }

  @Test
  void marksCoverTheirWords() throws UnreadableDocumentException {
    assertThat(
            first("in *italics*, **bold**, H<sub>2</sub>O, [site](https://a.example)")
                .prose()
                .marks())
        .containsExactly(
            new Mark.Emphasis(Mark.Emphasis.Kind.ITALIC, 3, 10),
            new Mark.Emphasis(Mark.Emphasis.Kind.BOLD, 12, 16),
            new Mark.Emphasis(Mark.Emphasis.Kind.SUBSCRIPT, 19, 20),
            new Mark.Link("https://a.example", 23, 27));
    assertThat(
            first("of <ins data-author=\"A. B\" data-date=\"2027\">new</ins> lamps")
                .prose()
                .marks())
        .containsExactly(new Mark.Change(Mark.Change.Kind.INSERTED, "A. B", "2027", 3, 6));
    assertThat(first("an [open]{.underline} lamp").prose().marks())
        .containsExactly(new Mark.Emphasis(Mark.Emphasis.Kind.UNDERLINE, 3, 7));
  }

  @Test
  void notesAreInTheOrderOfTheirCallsAndUncalledOnesStay() throws UnreadableDocumentException {
    SourceDocument document =
        SourceText.read(
            "One[^b] two[^1].\n\n[^1]: First\n    line.\n\n    Second paragraph.\n[^b]: Of [A]: b.\n[^x1]: *  Starred.\n");
    assertThat(document.notes()).extracting(SourceNote::id).containsExactly("b", "x1", "1");
    assertThat(document.notes()).extracting(SourceNote::mark).containsExactly("b", "*", "1");
    assertThat(document.notes().get(2).paragraphs())
        .extracting(paragraph -> paragraph.prose().text())
        .containsExactly("First line.", "Second paragraph.");
    assertThat(document.notes().get(2).paragraphs().get(1).place().number()).isEqualTo(6);
    assertThat(SourceText.all(document).get(0).prose().marks())
        .containsExactly(new Mark.NoteAnchor("b", 3), new Mark.NoteAnchor("1", 7));
  }

  @Test
  void whatNothingLeadsToIsText() throws UnreadableDocumentException {
    assertThat(SourceText.texts("See [text][no] and [^9].\n\n[1]: https://a.example\n"))
        .containsExactly("See [text][no] and [^9].", "[1]: https://a.example");
    assertThat(SourceText.texts("See [text][r].\n\n[r]: https://a.example\n"))
        .containsExactly("See text.");
  }

  @Test
  void tablesKeepTheirCells() throws UnreadableDocumentException {
    SourceDocument document =
        SourceText.read(
            "| Port | Lamp |\n|:-----|-----:|\n| Ada \\| Bo | **1**[^1] |\n| | x<br>y |\n\n[^1]: n\n");
    SourceBlock.Table table = (SourceBlock.Table) document.blocks().get(0);
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(0).header()).isTrue();
    assertThat(table.rows().get(2).cells().get(0).content()).isEmpty();
    assertThat(SourceText.all(document))
        .extracting(paragraph -> paragraph.prose().text())
        .containsExactly("Port", "Lamp", "Ada | Bo", "1", "x\ny", "n");
  }

  @Test
  void htmlTablesKeepSpansAndBlocks() throws UnreadableDocumentException {
    SourceDocument document =
        SourceText.read(
            "<table>\n<tr>\n<th colspan=\"2\">\n<p>Lamps</p>\n</th>\n</tr>\n<tr><td><p>a</p><p>b &amp; c[^1]</p></td>"
                + "<td rowspan=3>d</td></tr>\n</table>\n\n[^1]: note\n");
    SourceBlock.Table table = (SourceBlock.Table) document.blocks().get(0);
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).header()).isTrue();
    assertThat(table.rows().get(0).cells().get(0).columns()).isEqualTo(2);
    assertThat(table.rows().get(1).cells().get(0).content()).hasSize(2);
    assertThat(table.rows().get(1).cells().get(1).rows()).isEqualTo(3);
    assertThat(document.notes()).hasSize(1);
  }

  @Test
  void aNumberIsNeverChanged() throws UnreadableDocumentException {
    assertThat(SourceText.texts("5. to keep\n1. to paint\n1. to light\n\n    42) to go\n"))
        .containsExactly("5. to keep", "1. to paint", "1. to light", "42) to go");
  }

  @Test
  void aReferenceAtTheBeginningOfALineIsNoLabel() throws UnreadableDocumentException {
    assertThat(
            SourceText.texts(
                "a) in accordance with the first part of paragraph 4 of Article 12\n"
                    + "(b) of the Convention, which the Council adopted in its session of\n"
                    + "2019 at Rome;\n"))
        .hasSize(1);
  }

  @Test
  void bulletsAreKeptAndAPlusIsOne() throws UnreadableDocumentException {
    List<SourceBlock.Paragraph> items = SourceText.all(SourceText.read("- red\n* green\n+ blue\n"));
    assertThat(items)
        .extracting(item -> item.prose().text())
        .containsExactly("- red", "* green", "blue");
    assertThat(items.get(2).numbering().label()).isEqualTo("+");
  }

  @Test
  void wordsInAngleBracketsAreWords() throws UnreadableDocumentException {
    assertThat(SourceText.texts("The <Name of country> and <https://a.example/b_c>, 3 < 5 > 4"))
        .containsExactly("The <Name of country> and https://a.example/b_c, 3 < 5 > 4");
  }

  @Test
  void codeAndRulesAreText() throws UnreadableDocumentException {
    assertThat(SourceText.texts("```text\na) *that*\n\nb) this\n```\n\n***\n\nof `Art. 5`\n"))
        .containsExactly("a) *that*", "b) this", "***", "of Art. 5");
  }

  @Test
  void tablesDrawnByPandocKeepTheirWords() throws UnreadableDocumentException {
    assertThat(
            String.join(
                " ",
                SourceText.texts(
                    "+------+------+\n| Port | Lamp |\n+======+======+\n| Ada  | 1    |\n+------+------+\n\n"
                        + "  Port   Lamp\n  ------ ------\n  Bo     2\n")))
        .contains("Port", "Lamp", "Ada", "Bo", "2");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> SourceText.read("a\0b"))
        .isInstanceOf(UnreadableDocumentException.class);
  }
}
