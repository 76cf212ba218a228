package org.plenary.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Shared;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.source.Blanks;

/**
 * Five real drafts, unit by unit, against lists made by hand: id, part, kind, callout, label, path,
 * the first two words and the last.
 */
class SeedsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "000-council-resolution",
        "001-wtdc-resolution",
        "002-rcc-decision",
        "003-report-with-annex",
        "004-report"
      })
  void everyUnitIsWhereTheListHasIt(String list) throws IOException, UnreadableDocumentException {
    List<String> rows = new ArrayList<>();
    rows.add("id\tpart\tkind\tcallout\tlabel\tpath\tfirst\tlast");
    for (Unit unit : Units.of(draft(list.substring(0, 3)))) {
      rows.add(row(unit));
    }
    assertThat(rows).containsExactlyElementsOf(expected(list));
  }

  private static Draft draft(String prefix) throws IOException, UnreadableDocumentException {
    Path file =
        Shared.files("seeds", ".txt").stream()
            .filter(path -> path.getFileName().toString().startsWith(prefix))
            .findFirst()
            .orElseThrow();
    return DraftParser.standard()
        .parse(new TextReader().read(file.toString(), Files.readAllBytes(file)));
  }

  private static String row(Unit unit) {
    String[] words = Blanks.squeeze(unit.text().text()).split(" ");
    String first = words.length > 1 ? words[0] + " " + words[1] : words[0];
    return String.join(
        "\t",
        unit.id(),
        unit.part().code(),
        unit.kind().code(),
        unit.callout(),
        unit.label().printed(),
        unit.path(),
        first,
        words[words.length - 1]);
  }

  private static List<String> expected(String list) throws IOException {
    try (InputStream in = SeedsTest.class.getResourceAsStream("seeds/" + list + ".tsv")) {
      byte[] bytes = Objects.requireNonNull(in, list).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
