package org.plenary.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.source.HouseStyle;
import org.plenary.source.Look;
import org.plenary.source.Numbering;
import org.plenary.source.Place;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/** What a line of a Word file is, by its style, its label and its letters beside its words. */
class EvidenceTest {
  private static final Look ITALIC = new Look(HouseStyle.NONE, "Normal", true, false, false, 0);
  private static final Look BOLD = new Look(HouseStyle.NONE, "Normal", false, true, true, 0);

  private final List<SourceBlock> blocks = new ArrayList<>();
  private int length;

  private void add(String text, Look look, Numbering numbering) {
    Place place = new Place(blocks.size() + 1, "", "");
    blocks.add(new SourceBlock.Paragraph(Prose.of(text, length), place, look, numbering));
    length += text.length() + 1;
  }

  private void plain(String text) {
    add(text, Look.PLAIN, Numbering.NONE);
  }

  private void styled(HouseStyle style, String text) {
    add(text, new Look(style, style.name(), false, false, false, 0), Numbering.NONE);
  }

  private void counted(String label, int level, String text) {
    add(text, Look.PLAIN, new Numbering(label, level, "1"));
  }

  private List<String> units() {
    SourceDocument source =
        SourceDocument.ofBlocks(
            "draft.docx", SourceForm.DOCX, blocks, List.of(), Map.of(), List.of());
    List<String> units = new ArrayList<>();
    for (Unit unit : Units.of(DraftParser.standard().parse(source))) {
      units.add(unit.id() + " " + unit.kind().code() + " | " + unit.text().text());
    }
    return units;
  }

  @Test
  void anUnknownPhraseInTheStyleOfCalloutsIsACallout() {
    plain("The Council,");
    plain("considering");
    plain("that harbours are gateways");
    styled(HouseStyle.CALL, "beseeching the towns of the coast");
    plain("Every lamp is to burn until the morning.");
    plain("resolves");
    plain("to print these rules.");
    assertThat(units())
        .contains(
            "pre.2 callout | beseeching the towns of the coast",
            "pre.2.p1 paragraph | Every lamp is to burn until the morning.",
            "op.1 callout | resolves");
  }

  @Test
  void anUnknownPhraseInItalicsAloneIsACallout() {
    plain("The Council,");
    plain("considering");
    plain("that harbours are gateways");
    add("beseeching the towns of the coast", ITALIC, Numbering.NONE);
    counted("a)", 0, "that every lamp is to burn;");
    counted("b)", 0, "that every wreck is to be told,");
    plain("resolves");
    plain("to print these rules.");
    assertThat(units())
        .contains(
            "pre.2 callout | beseeching the towns of the coast",
            "pre.2.a item | that every lamp is to burn;",
            "pre.2.b item | that every wreck is to be told,");
  }

  @Test
  void theSamePhraseUprightGoesOnInTheClauseAboveIt() {
    plain("The Council,");
    plain("considering");
    plain("that harbours are gateways");
    plain("beseeching the towns of the coast");
    counted("a)", 0, "that every lamp is to burn;");
    plain("resolves");
    plain("to print these rules.");
    assertThat(units()).noneMatch(unit -> unit.contains("callout | beseeching"));
  }

  @Test
  void aTitleThatIsBrokenInTwoIsOne() {
    add("RESOLUTION 41 (Lisbon, 2026)", BOLD, Numbering.NONE);
    add("Open measurement data for", BOLD, Numbering.NONE);
    add("All Operators", BOLD, Numbering.NONE);
    plain("The Council,");
    plain("resolves");
    plain("to act.");
    assertThat(units())
        .contains("front.title title | Open measurement data for All Operators")
        .noneMatch(unit -> unit.contains("| All Operators"));
  }

  @Test
  void theStylesOfTheFrontSayWhatItsLinesAre() {
    styled(HouseStyle.PROPOSAL, "MOD ABC/1/1");
    styled(HouseStyle.NUMBER_LINE, "The forty-first text");
    styled(HouseStyle.TITLE, "Open Measurement Data");
    styled(HouseStyle.HISTORY, "Lisbon, 2026");
    styled(HouseStyle.BODY_CLAUSE, "The Harbour Masters");
    styled(HouseStyle.CALL, "resolves");
    plain("to act.");
    assertThat(units())
        .containsExactly(
            "front.proposal paragraph | MOD ABC/1/1",
            "front.number-line heading | The forty-first text",
            "front.title title | Open Measurement Data",
            "front.history paragraph | Lisbon, 2026",
            "front.body-clause body | The Harbour Masters",
            "op.1 callout | resolves",
            "op.1.p1 paragraph | to act.");
  }

  @Test
  void theStylesOfAnAnnexSayWhatItsLinesAre() {
    plain("The Council,");
    plain("resolves");
    plain("to adopt the annex.");
    styled(HouseStyle.ANNEX_NUMBER, "Attachment the first");
    styled(HouseStyle.ANNEX_TITLE, "Rules of the harbour.");
    styled(HouseStyle.ANNEX_REFERENCE, "See resolves 1.");
    styled(HouseStyle.HEADING_1, "Lamps.");
    plain("Every lamp burns.");
    styled(HouseStyle.HEADING_2, "Oil.");
    plain("Oil is kept dry.");
    assertThat(units().stream().map(unit -> unit.substring(unit.indexOf(' ') + 1)))
        .endsWith(
            "heading | Attachment the first",
            "title | Rules of the harbour.",
            "paragraph | See resolves 1.",
            "heading | Lamps.",
            "paragraph | Every lamp burns.",
            "heading | Oil.",
            "paragraph | Oil is kept dry.");
  }

  @Test
  void labelsThatWordCountsNestByTheirOrder() {
    plain("The Council,");
    plain("resolves");
    counted("1", 0, "to keep:");
    counted("1.1", 1, "the lamps:");
    counted("a)", 2, "of the pier;");
    counted("i)", 3, "the left one;");
    counted("ii)", 3, "the right one;");
    counted("b)", 2, "of the quay;");
    counted("1.2", 1, "the oil;");
    counted("2", 0, "to report.");
    assertThat(units().stream().map(unit -> unit.substring(0, unit.indexOf(' '))))
        .endsWith(
            "op.1.1",
            "op.1.1/1",
            "op.1.1/1/a",
            "op.1.1/1/a/i",
            "op.1.1/1/a/ii",
            "op.1.1/1/b",
            "op.1.1/2",
            "op.1.2");
  }
}
