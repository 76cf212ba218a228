package org.plenary.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Mark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;

/** Running heads, page numbers and the notes at the feet of pages. */
class PagesTest {
  private static final String TWO_PAGES =
      """
      A/RES/90/7
      Keeping of lighthouses in working order
      Recalling the Charter of Harbours1 and the report of the Keeper,2
      Decides to keep the lamps of all lighthouses in the
      __________
      1 Harbour Series, vol. 3, No. 12.
      2 A/89/12, to be read together with the annexes of
      1 January 2030.

      30-11111    1/2
      \fA/RES/90/7    Keeping of lighthouses in working order

      northern seas lit, in accordance with resolution 70/1, until 2031.

      2/2    30-11111
      """;

  @Test
  void headsAndPageNumbersAreNoParagraphs() {
    assertThat(paragraphs(TWO_PAGES))
        .containsExactly(
            "A/RES/90/7",
            "Keeping of lighthouses in working order",
            "Recalling the Charter of Harbours and the report of the Keeper,",
            "Decides to keep the lamps of all lighthouses in the",
            "northern seas lit, in accordance with resolution 70/1, until 2031.");
  }

  @Test
  void whatWasLeftOutIsNamed() {
    assertThat(read(TWO_PAGES).metadata().get("furniture"))
        .isEqualTo(
            "30-11111    1/2\nA/RES/90/7    Keeping of lighthouses in working order\n"
                + "2/2    30-11111");
  }

  @Test
  void notesComeHomeWithTheirCalls() {
    SourceDocument source = read(TWO_PAGES);
    assertThat(source.notes()).extracting(note -> note.mark()).containsExactly("1", "2");
    assertThat(source.notes().get(1).paragraphs().get(0).prose().text())
        .isEqualTo("A/89/12, to be read together with the annexes of 1 January 2030.");
    SourceBlock.Paragraph recalling = (SourceBlock.Paragraph) source.blocks().get(2);
    assertThat(recalling.prose().marks())
        .containsExactly(new Mark.NoteAnchor("1", 33), new Mark.NoteAnchor("2", 63));
  }

  @Test
  void aCallStandsWhereItStoodInTheFile() {
    SourceBlock.Paragraph recalling = (SourceBlock.Paragraph) read(TWO_PAGES).blocks().get(2);
    int and = recalling.prose().text().indexOf(" and");
    assertThat(TWO_PAGES.substring(recalling.prose().sourceOffset(and))).startsWith(" and the");
  }

  @Test
  void numbersOfNotesMayStandBehindTheirWords() {
    String text =
        """
        Noting the plan, 1 and the letter, 2
        __________________

        Resolution 12 B (IX).
        See A/90/5.
        1
        2

        30-22222

        1/2
        \fand the reply,

        30-22222

        2/2
        """;
    SourceDocument source = read(text);
    assertThat(source.notes())
        .extracting(note -> note.paragraphs().get(0).prose().text())
        .containsExactly("Resolution 12 B (IX).", "See A/90/5.");
    assertThat(paragraphs(text))
        .containsExactly("Noting the plan, and the letter,", "and the reply,");
  }

  @Test
  void aYearWithACallGluedToItKeepsItsYear() {
    String text = TWO_PAGES.replace("the report of the Keeper,2", "its resolution of 20182,");
    assertThat(paragraphs(text))
        .contains("Recalling the Charter of Harbours and its resolution of 2018,");
  }

  @Test
  void yearsArticlesAndSymbolsAreNoCalls() {
    String text =
        TWO_PAGES.replace(
            "Harbours1 and the report of the Keeper,2",
            "Harbours of 2021, article 2 of it, A/70/1,");
    assertThat(paragraphs(text))
        .contains("Recalling the Charter of Harbours of 2021, article 2 of it, A/70/1,");
  }

  @Test
  void theLabelOfAnItemIsNoCall() {
    String text = TWO_PAGES.replace("Harbours1 and the report of the Keeper,2", "Harbours,");
    assertThat(paragraphs(text.replace("Decides to keep", "12. Decides to keep")))
        .contains("12. Decides to keep the lamps of all lighthouses in the");
  }

  @Test
  void bracketsThatTouchAnArabicWordHoldACall() {
    String text =
        TWO_PAGES.replace(
            "Recalling the Charter of Harbours1 and the report of the Keeper,2",
            "إذ تشير إلى ميثاق الموانئ(1) وإلى التقرير(2)،");
    assertThat(paragraphs(text)).contains("إذ تشير إلى ميثاق الموانئ() وإلى التقرير()،");
  }

  @Test
  void numbersBetweenDashesThatRunEndPages() {
    String text =
        """
        resolves
        1 to keep the lamps lit;
        2 to count the ships
        that pass by;
        3 to write down
        – 12 –
        their names and ports;
        4 to send the list
        to the Keeper;
        5 to publish it
        every year.
        – 13 –
        """;
    assertThat(paragraphs(text)).hasSize(10).noneMatch(line -> line.startsWith("–"));
  }

  @Test
  void pageNumbersBehindTheActEndPages() {
    String lines = "to keep the lamps\nof all lighthouses\nlit at night\nand by day\nin fog\n";
    assertThat(paragraphs(lines + "RES14-2\n" + lines + "RES14-3\n"))
        .hasSize(10)
        .noneMatch(line -> line.startsWith("RES"));
  }

  @Test
  void annexesThatAreCountedAreNoPageNumbers() {
    String lines = "to keep the lamps\nof all lighthouses\nlit at night\nand by day\nin fog\n";
    assertThat(paragraphs("Annex 1\n" + lines + "Annex 2\n" + lines)).hasSize(12);
  }

  @Test
  void aCalloutAtTheTopOfTwoPagesIsNoHead() {
    String text = "recalling\na) one,\nnoting\n\fresolves\n1 two,\n\fresolves\n1 three.\n\f";
    assertThat(paragraphs(text)).hasSize(7);
    assertThat(PageFurniture.of(text)).isEmpty();
  }

  @Test
  void aSentenceThatGoesOnAtTheTopOfAPageIsNoHead() {
    String text = TWO_PAGES.replace("northern seas lit,", "Harbours of the north lit,");
    assertThat(paragraphs(text))
        .contains("Harbours of the north lit, in accordance with resolution 70/1, until 2031.");
  }

  @Test
  void aTextWithoutPagesHasNoFurniture() {
    String text = "Title\n__________\n1 First\n2 Second\n12\n13\n";
    assertThat(PageFurniture.of(text)).isEmpty();
    assertThat(paragraphs(text)).hasSize(6);
  }

  @Test
  void aCallThatALineBreakCutInTwoIsOne() {
    String text = "回顾其各项决议，[footnote\nRef:1]又回顾报告，\n[1: \tA/90/1。]\n";
    assertThat(paragraphs(text)).containsExactly("回顾其各项决议，", "又回顾报告，");
    assertThat(read(text).notes()).hasSize(1);
  }

  @Test
  void theNumberOfAnAddendumIsNoCall() {
    String text =
        "[on the report of the Second Committee (A/90/L.25/Add.1)]\n"
            + "Recalling the lamps of the harbours,1 and those of the reefs,\n"
            + "__________\n1 See resolution 70/1.\n\f\nNoting the keepers,\n";
    assertThat(paragraphs(text))
        .contains("[on the report of the Second Committee (A/90/L.25/Add.1)]")
        .contains("Recalling the lamps of the harbours, and those of the reefs,");
  }

  @Test
  void aCallBetweenIdeographsIsFoundWhereNoOtherPlaceFits() {
    String text = "回顾灯塔看守人的报告1并注意到第20段所载建议，\n__________\n1 A/90/1。\n\f\n表示关切，\n";
    assertThat(paragraphs(text)).contains("回顾灯塔看守人的报告并注意到第20段所载建议，");
  }

  private static List<String> paragraphs(String text) {
    return read(text).blocks().stream()
        .map(block -> ((SourceBlock.Paragraph) block).prose().text())
        .toList();
  }

  private static SourceDocument read(String text) {
    try {
      return new TextReader().read("pages.txt", text.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
