package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.language.Vocabularies;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Blanks;
import org.plenary.source.SourceForm;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

class ReferencesTest {
  private static final String DRAFT =
      """
      RESOLUTION 901 (Kigali, 2022)
      Links for remote valleys

      The World Telecommunication Development Conference (Kigali, 2022),

      considering

      a)\tthat Resolution 135 (Rev. Dubai, 2018) of the Plenipotentiary Conference stands;
      b)\tthat considering a) above matters,

      resolves

      1\tto apply considering b) above and resolves 2 below;
      2\tto act as in resolves 5 above;
      3\tto use the lists in Annex 1 to this Resolution and in Annex 2 to this Resolution;
      4\tto heed recognizing c) above and resolves 1 below,

      instructs the Director of the Telecommunication Development Bureau

      1\tto report on resolves 3 above;
      2\tto go on under paragraph 1 above.

      ANNEX 1 TO RESOLUTION 901 (KIGALI, 2022)
      List

      1\tFirst valley.
      """;

  private static Draft parse(String text) throws UnreadableDocumentException {
    return DraftParser.standard()
        .parse(Readers.read(SourceForm.TEXT, "draft.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Reference find(String text) throws UnreadableDocumentException {
    return References.of(parse(DRAFT)).stream()
        .filter(reference -> reference.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not found: " + text));
  }

  @Test
  void placesAreFoundUnderTheirIds() throws UnreadableDocumentException {
    assertThat(find("considering a) above").target()).isEqualTo("#pre.1.a");
    assertThat(find("considering b) above").target()).isEqualTo("#pre.1.b");
    assertThat(find("resolves 2 below").target()).isEqualTo("#op.1.2");
    assertThat(find("resolves 3 above").target()).isEqualTo("#op.1.3");
    assertThat(find("paragraph 1 above").target()).isEqualTo("#op.2.1");
    assertThat(find("Annex 1 to this Resolution").target()).isEqualTo("#annex1");
  }

  @Test
  void aMissingItemCalloutOrAnnexIsSaid() throws UnreadableDocumentException {
    assertThat(find("resolves 5 above").finding().reason().orElseThrow().key())
        .isEqualTo("reference.no-item");
    assertThat(find("recognizing c) above").finding().reason().orElseThrow().key())
        .isEqualTo("reference.no-callout");
    assertThat(find("Annex 2 to this Resolution").finding().reason().orElseThrow().key())
        .isEqualTo("reference.no-annex");
    assertThat(find("resolves 5 above").status()).isEqualTo(Status.MISSING_TARGET);
  }

  @Test
  void aPlaceThatStandsOnTheOtherSideIsSaid() throws UnreadableDocumentException {
    Reference reference = find("resolves 1 below");
    assertThat(reference.finding().reason().orElseThrow().key()).isEqualTo("reference.not-below");
    assertThat(reference.target()).isEqualTo("#op.1.1");
  }

  @Test
  void theDraftsOwnDateDecidesWhatWasSuperseded() throws UnreadableDocumentException {
    String text = "Resolution 135 (Rev. Dubai, 2018) of the Plenipotentiary Conference";
    assertThat(find(text).status()).isEqualTo(Status.OK);
    List<Reference> today =
        References.of(
            parse(DRAFT),
            Registry.shipped(),
            new Vocabularies(),
            Optional.of(LocalDate.of(2024, 1, 1)));
    assertThat(today)
        .filteredOn(reference -> reference.text().equals(text))
        .extracting(Reference::status)
        .containsExactly(Status.SUPERSEDED);
  }

  @Test
  void aDraftSpeaksOnTheDayOfTheConferenceOnItsNumberLine() throws UnreadableDocumentException {
    assertThat(statusIn("RESOLUTION 155 (REV.WRC-19)\n", "")).isEqualTo(Status.IMPLAUSIBLE);
    assertThat(statusIn("RESOLUTION 155 (REV.WRC-23)\n", "")).isNotEqualTo(Status.IMPLAUSIBLE);
    assertThat(statusIn("", " (Sharm el-Sheikh, 2019)")).isEqualTo(Status.IMPLAUSIBLE);
    assertThat(statusIn("", " (Dubai, 2023)")).isNotEqualTo(Status.IMPLAUSIBLE);
  }

  private static Status statusIn(String numberLine, String session)
      throws UnreadableDocumentException {
    String draft =
        numberLine
            + "The World Radiocommunication Conference"
            + session
            + ",\n\nconsidering\n\na)\tResolution 27 (Rev.WRC-23),\n\nresolves\n\nto act.\n";
    return References.of(parse(draft)).stream()
        .filter(reference -> reference.text().contains("27"))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  void theNumberLineIsTheDocumentItself() throws UnreadableDocumentException {
    assertThat(find("RESOLUTION 901 (Kigali, 2022)").status()).isEqualTo(Status.OK);
    assertThat(find("RESOLUTION 901 (KIGALI, 2022)").status()).isEqualTo(Status.OK);
  }

  @Test
  void offsetsCountInTheUnitAsItIsHandedOut() throws UnreadableDocumentException {
    Draft draft = parse(DRAFT);
    List<Unit> units = Units.of(draft);
    assertThat(References.of(draft))
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              Unit unit =
                  units.stream().filter(u -> u.id().equals(reference.unit())).findFirst().get();
              String text = Blanks.squeeze(unit.text().text());
              assertThat(text.substring(reference.start(), reference.end()))
                  .as(reference.unit())
                  .isEqualTo(reference.text());
            });
  }

  @Test
  void theLabelInTheNumberLineMakesItATextOfARadioConference() throws UnreadableDocumentException {
    String draft =
        """
        RESOLUTION 9043 (REV.WRC-19)

        Links for remote valleys

        The Conference,

        resolves

        that Article 22 and No. 5.441 apply.
        """;
    assertThat(References.of(parse(draft)))
        .extracting(Reference::target)
        .contains("treaty:ITU-RR:ART:22", "treaty:ITU-RR:NO:5.441");
  }

  @Test
  void aBareNumberIsThatOfTheBodyThatTheDraftNamesWithItElsewhere()
      throws UnreadableDocumentException {
    String draft =
        """
        The General Assembly,

        Recalling Human Rights Council resolution 34/24 of 24 March 2017,

        Guided by resolutions 34/24 and 40/20,

        1. Takes note of the report.
        """;
    assertThat(References.of(parse(draft)))
        .extracting(Reference::target)
        .containsExactly("UN:A/HRC/RES/34/24", "UN:A/HRC/RES/34/24", "UN:A/RES/40/20");
  }

  @Test
  void aMissingParagraphIsNamedByItsNumberAlone() throws UnreadableDocumentException {
    String draft =
        """
        The General Assembly,

        1. Takes note of the report;

        2. Decides to act in accordance with paragraph 7 above.
        """;
    Reference reference = References.of(parse(draft)).get(0);
    assertThat(reference.text()).isEqualTo("paragraph 7 above");
    assertThat(reference.finding().reason().orElseThrow().key())
        .isEqualTo("reference.no-paragraph");
    assertThat(reference.finding().reason().orElseThrow().arguments()).containsExactly("7");
  }
}
