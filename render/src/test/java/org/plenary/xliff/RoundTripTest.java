package org.plenary.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.Golden;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.SourceForm;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/** A translator who changes nothing gives back the same structure, words and footnote calls. */
class RoundTripTest {
  private static final DraftParser PARSER = DraftParser.standard();
  private static final XliffNotes NOTES = new XliffNotes((key, values) -> key + values);
  private static final Merge MERGE = Merge.standard();

  private static Stream<Path> cases() {
    return Golden.cases().stream().map(folder -> folder.resolve("input.txt")).filter(Files::exists);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingIsLostOnTheWay(Path input) throws Exception {
    byte[] bytes = Files.readAllBytes(input);
    Draft draft = PARSER.parse(Readers.read(SourceForm.TEXT, "draft.txt", bytes));
    for (Language to : Language.values()) {
      Exchange exchange =
          ExchangeBuilder.standard().build(draft, "draft.txt", EnumSet.allOf(PartKind.class), to);
      ByteArrayOutputStream two = new ByteArrayOutputStream();
      new XliffWriter(NOTES).write(exchange, two);
      assertSame(draft, exchange, two.toByteArray());
      ByteArrayOutputStream one = new ByteArrayOutputStream();
      new Xliff12Writer(NOTES).write(exchange, one);
      assertSame(draft, exchange, one.toByteArray());
    }
  }

  private static void assertSame(Draft draft, Exchange exchange, byte[] file) throws Exception {
    Returned returned = new XliffReader().read(file);
    assertThat(returned.to()).isEqualTo(exchange.to());
    Merge.Result result = MERGE.merge(draft, returned);
    assertThat(result.problems()).isEmpty();
    List<Unit> before = Units.of(draft);
    List<Unit> after = Units.of(result.draft().orElseThrow());
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      Unit one = before.get(i);
      Unit other = after.get(i);
      assertThat(other.kind()).isEqualTo(one.kind());
      assertThat(calls(other)).isEqualTo(calls(one));
      boolean coded = one.text().text().chars().anyMatch(Character::isDigit);
      if (one.kind() != UnitKind.CALLOUT && !coded) {
        assertThat(Blanks.squeeze(other.text().text()))
            .isEqualTo(Blanks.squeeze(one.text().text()));
      }
    }
  }

  private static List<Mark> calls(Unit unit) {
    return unit.text().marks().stream()
        .filter(mark -> mark instanceof Mark.NoteAnchor)
        .map(mark -> mark.over(0, 0))
        .toList();
  }
}
