package org.plenary.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Block;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.render.Drafts;
import org.plenary.render.ItuDrafts;
import org.plenary.render.Rendered;
import org.plenary.render.Scramble;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

class MarkdownRendererTest {
  private static final String HEAD = "---\nlang: en\n---\n\n";

  private static List<Draft> drafts() {
    return Drafts.all();
  }

  @Test
  void aResolutionReadsAsAuthorsWriteIt() {
    assertThat(markdown(ItuDrafts.ituRussian()))
        .startsWith("---\nlang: ru\ntitle: \"Учет маяков и буев\"\nnumber: \"912\"\n")
        .contains(
            "\n\n# РЕЗОЛЮЦИЯ 912 (ПЕРЕСМ. ТВЕРЬ, 2031 Г.)\n\n## Учет маяков<br> и буев\n\n",
            "\n\n*напоминая*\n\na\\)  резолюцию 5 о маяках;\n\n",
            "\n\n*учитывая,*\n\nчто маяки стареют,\n\n",
            "\n\n2  включать в него:\n\n 2.1  высоту огня;\n\n",
            "\n\n  –  белый,\n\n  \\-  красный,\n\n  •  зеленый;\n\n и обновлять",
            "\n\n## 1  Общие сведения\n\n### 1.1  Координаты\n\n",
            "\n\n[^1]: К ним относятся островные государства.\n");
  }

  @Test
  void theLeadOfAUnitedNationsParagraphIsEmphasised() {
    assertThat(markdown(Drafts.unEnglish()))
        .contains(
            "\n*Recalling* its resolution 98/7[^x1] of 3 May 2044,\n",
            "\n1\\.  *Requests* the Secretary-General:\n\n (a\\)  To count",
            "\n[^x1]: \\*  See also 1. the annex.\n\n    \\- and its table.\n");
  }

  @Test
  void aChineseLeadIsNotEmphasisedAndAChineseCalloutIs() {
    assertThat(markdown(Drafts.unChinese())).contains("\n回顾其关于灯塔的决议，\n").doesNotContain("*");
    assertThat(markdown(ItuDrafts.ituChinese())).contains("\n*忆及*\n", "\n*责成灯塔局主任*\n");
  }

  @Test
  void notesOfSeveralDocumentsDoNotMeet() {
    assertThat(markdown(Drafts.two()))
        .contains("[^d1-1]", "\n[^d1-1]: ", "[^d2-1]", "\n[^d2-1]: ", "\n[^d3-x1]: ");
  }

  @Test
  void headingsHaveNoGaps() {
    assertThat(markdown(Drafts.report()))
        .contains("\n# Lights of the year\n", "\n## I  Overview\n", "\n### Deep heading\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      value = {
        "a)    | a\\)",
        "1.    | 1\\.",
        "1     | 1",
        "1.1   | 1.1",
        "(iv)  | (iv\\)",
        "(A)   | (A\\)",
        "-     | \\-",
        "*     | \\*",
        "+     | \\+",
        "•     | •",
        "–     | –",
        "b)bis | b)bis",
        "一、   | 一、",
        "أ )   | أ \\)",
        "#.    | \\#\\.",
        ">     | \\>"
      })
  void aLabelIsNoList(String printed, String written) {
    Label label = new Label(printed, Label.Kind.NUMBER, 1, "1");
    Block item = new Block.Item(label, Lead.NONE, Prose.of("to keep"), List.of());
    String markdown = markdown(Drafts.of(item));
    assertThat(markdown).isEqualTo(HEAD + written + "  to keep\n");
    assertThat(body(markdown).texts()).containsExactly(printed + "  to keep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Not a list",
        "2022 was dark. A. Smith said so.",
        "A. Smith",
        "# five",
        "> quoted",
        "===",
        "______________",
        "--------------",
        "* * *",
        "[COM6/7] and [^1]: x",
        "[a]: http://b.example",
        "a_b_c and _d_",
        "US$ 5 and $6$",
        "10^6^ ~3~",
        "AT&T &amp; &copy; &#65;",
        "<b>not bold</b> <https://x.example>",
        "`code` ``` ~~~",
        "http://a.example/b_c~d*e(f)?g=1&h=2#i, and more",
        "a | b",
        "\\* \\\\",
        "5 \\",
        "  edges  ",
        "\ttabs\t",
        "one\ntwo",
        "one\n1. two\n- three\n===\n    four",
        "\n\nleading and trailing\n",
        "2022  year",
        ":::",
        ": term",
        "Table: caption",
        "{#id} ![image](x)",
        "\u00a0no-break\u00a0",
        "a\u2028b\u000bc\u0007"
      })
  void whatMarkdownWouldTakeForItsOwnStaysText(String text) {
    CommonMark seen = body(markdown(Drafts.of(Prose.of(text))));
    assertThat(seen.kinds()).containsExactly("Paragraph");
    assertThat(seen.texts()).containsExactly(text);
  }

  @Test
  void anyTextComesBackFromAnIndependentParser() {
    for (long seed = 0; seed < 3_000; seed++) {
      String text = new Scramble(seed).text(12);
      if (text.isEmpty() || text.isBlank()) {
        continue;
      }
      String markdown = markdown(Drafts.of(Prose.of(text)));
      CommonMark seen = body(markdown);
      assertThat(seen.texts())
          .as("seed " + seed + "\n" + markdown)
          .containsExactly(text.replace('\u0000', '\ufffd'));
      assertThat(seen.kinds()).as("seed " + seed).containsExactly("Paragraph");
    }
  }

  @Test
  void anyMarkedTextKeepsItsLettersInEveryPlace() {
    for (long seed = 0; seed < 3_000; seed++) {
      Prose prose = new Scramble(seed).prose(12);
      if (prose.text().isBlank()) {
        continue;
      }
      for (Block block : places(prose)) {
        String markdown = markdown(Drafts.noted(block));
        assertThat(String.join("", body(markdown).texts()))
            .as("seed " + seed + "\n" + markdown)
            .endsWith(prose.text().replace('\u0000', '\ufffd') + "The note.");
      }
    }
  }

  private static List<Block> places(Prose prose) {
    Label label = new Label("a)", Label.Kind.LETTER, 1, "a");
    Block paragraph = new Block.Paragraph(Lead.NONE, prose, List.of());
    Block.Row row = new Block.Row(List.of(new Block.Cell(List.of(paragraph), 1, 1)), false);
    return List.of(
        paragraph,
        new Block.Callout(prose, 0, org.plenary.language.Concept.UNKNOWN_OPERATIVE, List.of()),
        new Block.Item(label, Lead.NONE, prose, List.of()),
        new Block.Section(label, prose, 1, List.of()),
        new Block.Matter(MatterRole.NUMBER_LINE, prose),
        new Block.Table(List.of(row)));
  }

  @Test
  void starsAreOnlyWrittenWhereEveryReaderAgrees() {
    assertThat(paragraph("so bold words", Mark.Emphasis.Kind.BOLD, 3, 7))
        .isEqualTo("so **bold** words");
    assertThat(paragraph("so odd, words", Mark.Emphasis.Kind.ITALIC, 3, 7))
        .isEqualTo("so <em>odd,</em> words");
    assertThat(paragraph("first words", Mark.Emphasis.Kind.ITALIC, 0, 5))
        .isEqualTo("<em>first</em> words");
  }

  private static String paragraph(String text, Mark.Emphasis.Kind kind, int start, int end) {
    Prose prose = Prose.builder().append(text, 0).mark(new Mark.Emphasis(kind, start, end)).build();
    return markdown(Drafts.of(prose)).substring(HEAD.length()).strip();
  }

  @Test
  void aHeadingThatIsBoldFromEndToEndHasNoStars() {
    Mark.Emphasis.Kind bold = Mark.Emphasis.Kind.BOLD;
    Prose.Builder title = Prose.builder().append("Lights of the year", 0);
    Prose part = title.mark(new Mark.Emphasis(bold, 7, 18)).build();
    Prose all = title.mark(new Mark.Emphasis(bold, 0, 7)).build();
    assertThat(markdown(Drafts.of(new Block.Section(Label.NONE, part, 1, List.of()))))
        .contains("\n# Lights **of the year**\n");
    assertThat(markdown(Drafts.of(new Block.Section(Label.NONE, all, 1, List.of()))))
        .contains("\n# Lights of the year\n");
  }

  @Test
  void linksKeepTheirTargets() {
    for (String target : List.of("https://a.example/b_c*d", "x (y) z", "<\\>", "a&amp;b", "#bm")) {
      Prose prose = Prose.builder().append("go", 0).mark(new Mark.Link(target, 0, 2)).build();
      assertThat(body(markdown(Drafts.of(prose))).links()).containsExactly(target);
    }
  }

  @Test
  void aUrlIsNeverMangled() {
    assertThat(markdown(Drafts.of(Prose.of("See https://a.example/b_c, or https://d.example/~e."))))
        .endsWith("See https://a.example/b_c, or <https://d.example/~e>.\n");
  }

  @Test
  void aTableThatIsPlainIsAPipeTableAndAnyOtherIsHtml() {
    assertThat(markdown(Drafts.everything()))
        .contains(
            "| Light | a\\|b |\n| --- | --- |\n| red |  |\n", "<td colspan=\"2\">\n<p>&#42; wide");
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void thereAreNoListsQuotesCodeOrRules(Draft draft) {
    assertThat(body(markdown(draft)).kinds())
        .isSubsetOf("Paragraph", "Heading", "TableBlock", "HtmlBlock", "FootnoteDefinition");
  }

  @Test
  void yamlValuesAreQuoted() {
    Draft draft = Drafts.of(new Block.Matter(MatterRole.TITLE, Prose.of("\"a\": \\ #b\u0007 - c")));
    assertThat(markdown(draft))
        .startsWith("---\nlang: en\ntitle: \"\\\"a\\\": \\\\ #b - c\"\n---\n");
  }

  private static CommonMark body(String markdown) {
    assertThat(markdown).startsWith("---\n");
    return CommonMark.parse(markdown.substring(markdown.indexOf("\n---\n") + 5));
  }

  private static String markdown(Draft draft) {
    return Rendered.by(new MarkdownRenderer(), draft);
  }
}
