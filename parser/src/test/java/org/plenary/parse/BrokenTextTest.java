package org.plenary.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Golden;
import org.plenary.Letters;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.source.Blanks;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/** A draft that was broken into lines and pages has the units that it had before. */
class BrokenTextTest {
  private static final DraftParser PARSER = DraftParser.standard();
  private static final Set<PartKind> CLAUSES = Set.of(PartKind.PREAMBLE, PartKind.OPERATIVE);
  private static final Set<UnitKind> KINDS =
      Set.of(UnitKind.CALLOUT, UnitKind.ITEM, UnitKind.PARAGRAPH);

  /**
   * Widths at which a callout ends where the margin is, an unlabelled clause with a small letter
   * behind it and no empty line between: nothing in the text tells it from a broken sentence.
   */
  private static final Map<String, List<Integer>> FULL_CALLOUTS =
      Map.of(
          "en-pp-annex", List.of(70, 71, 72), "ru-wtdc-footnote", List.of(62, 63, 64, 65, 66, 67));

  /** The symbol of the drafts: heads repeat what the first page says. */
  private static final String HEAD = "A/RES/81/901";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar-unga",
        "en-unga",
        "es-unga",
        "fr-unga",
        "ru-unga",
        "zh-unga",
        "en-pp-annex",
        "en-roman-after-h",
        "en-unknown-callout",
        "fr-conseil",
        "ru-council-resolution",
        "ru-wtdc-footnote"
      })
  void anyWidthGivesTheSameUnits(String name) throws IOException {
    String text = draft(name);
    List<String> whole = units(text, true);
    assertThat(whole).isNotEmpty();
    List<Integer> others = new ArrayList<>();
    for (int width = 60; width <= 100; width++) {
      assertThat(units(BrokenText.wrap(text, width, true), true))
          .as("%s at %d, with gaps", name, width)
          .isEqualTo(whole);
      if (!units(BrokenText.wrap(text, width, false), true).equals(whole)) {
        others.add(width);
      }
    }
    assertThat(others).isEqualTo(FULL_CALLOUTS.getOrDefault(name, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-unga", "es-unga", "fr-unga", "ru-unga"})
  void pagesGiveTheSameUnits(String name) throws IOException {
    String text = draft(name);
    for (int rows = 14; rows <= 30; rows += 4) {
      String printed = BrokenText.print(text, 72, rows, HEAD);
      assertThat(units(printed, false)).as("%s, %d rows", name, rows).isEqualTo(units(text, false));
    }
  }

  private static String draft(String name) throws IOException {
    return Files.readString(
        Golden.directory().resolve(name).resolve("input.txt"), StandardCharsets.UTF_8);
  }

  /** Part, path and words; of words that were in pages only the letters are the author's. */
  private static List<String> units(String text, boolean blanks) {
    return Units.of(parse(text)).stream()
        .filter(unit -> CLAUSES.contains(unit.part()) && KINDS.contains(unit.kind()))
        .map(
            unit ->
                unit.part()
                    + " "
                    + unit.path()
                    + " "
                    + (blanks
                        ? Blanks.squeeze(unit.text().text())
                        : Letters.of(unit.text().text())))
        .toList();
  }

  private static Draft parse(String text) {
    try {
      return PARSER.parse(
          new TextReader().read("draft.txt", text.getBytes(StandardCharsets.UTF_8)));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
