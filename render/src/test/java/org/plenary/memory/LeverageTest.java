package org.plenary.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.parity.Parity;
import org.plenary.parse.DraftParser;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.xliff.Exchange;
import org.plenary.xliff.ExchangeBuilder;
import org.plenary.xliff.Piece;
import org.plenary.xliff.TranslationUnit;
import org.plenary.xliff.XliffNotes;
import org.plenary.xliff.XliffWriter;

class LeverageTest {
  private static final String OLD =
      """
      RESOLUTION 5 (Malta, 2031)
      Bells
      The Council,
      resolves
      1\tto mend the bells in line with Resolution 140 (Rev. Dubai, 2018);[footnoteRef:1] [1: \tAll.]
      2\tto ring them in fog and in snow until the harbour is found.
      """;
  private static final String TRANSLATION =
      """
      РЕЗОЛЮЦИЯ 5 (Мальта, 2031 г.)
      Колокола
      Совет,
      решает
      1\tчинить колокола согласно Резолюции 140 (Пересм. Дубай, 2018 г.);[footnoteRef:1] [1: \tВсе.]
      2\tзвонить в них в туман и в снег, пока не найдена гавань.
      """;
  private static final String NEW =
      OLD.replace("in snow until", "in deep snow until") + "3\tto paint the tower.\n";

  private static final DraftParser PARSER = DraftParser.standard();

  @Test
  void whatIsTheSameHasItsTranslationWithTheTagsOfTheUnit() throws Exception {
    Leverage leverage = leverage();
    TranslationUnit unit = unit(leverage, "op.1.1");
    assertThat(unit.isCarried()).isTrue();
    assertThat(unit.carried())
        .extracting(LeverageTest::shown)
        .containsExactly(
            "чинить колокола согласно Резолюции ", "<140 (Rev. Dubai, 2018)>", ";", "<[1]>");
    assertThat(unit(leverage, "op.1.3").isCarried()).isFalse();
  }

  @Test
  void whatIsAlikeIsOfferedApart() throws Exception {
    Leverage leverage = leverage();
    assertThat(leverage.near()).extracting(Entry::unit).containsExactly("op.1.2");
    assertThat(leverage.near().get(0).target()).startsWith("звонить в них");
    assertThat(unit(leverage, "op.1.2").isCarried()).isFalse();
  }

  @Test
  void unitsAndWordsAreCountedByBand() throws Exception {
    Leverage leverage = leverage();
    assertThat(leverage.count(Band.VOCABULARY)).isEqualTo(new Leverage.Count(1, 1));
    assertThat(leverage.count(Band.HIGH)).isEqualTo(new Leverage.Count(1, 14));
    assertThat(leverage.count(Band.NEW)).isEqualTo(new Leverage.Count(1, 4));
    assertThat(leverage.total().units()).isEqualTo(leverage.exchange().units().size());
  }

  @Test
  void aRevisedReferenceMakesTheTranslationOneThatIsOnlyAlike() throws Exception {
    Exchange exchange =
        ExchangeBuilder.standard()
            .build(
                draft(OLD.replace("Rev. Dubai, 2018", "Rev. Bucharest, 2022")),
                "n",
                EnumSet.allOf(PartKind.class),
                Language.RU);
    Leverage leverage = Leverage.of(exchange, memory());
    assertThat(unit(leverage, "op.1.1").isCarried()).isFalse();
    assertThat(leverage.near()).extracting(Entry::unit).contains("op.1.1");
  }

  @Test
  void theFileWithEarlierTranslationsIsValid() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XliffWriter(new XliffNotes((key, values) -> key + values))
        .write(leverage().exchange(), out);
    String xliff = out.toString(StandardCharsets.UTF_8);
    assertThat(xliff).contains("state=\"translated\" subState=\"pl:carried\"");
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(xliff);
      while (reader.hasNext()) {
        reader.next();
      }
    }
  }

  @Test
  void aMemoryComesBackFromItsFile() throws Exception {
    Memory memory = memory();
    byte[] tmx = tmx(memory.entries());
    Memory back = TmxReader.read(tmx, Language.EN, Language.RU);
    assertThat(back.entries())
        .extracting(Entry::source, Entry::target)
        .containsExactlyElementsOf(
            memory.entries().stream()
                .map(e -> org.assertj.core.groups.Tuple.tuple(e.source(), e.target()))
                .toList());
    assertThat(TmxReader.read(tmx, Language.EN, Language.FR).entries()).isEmpty();
    assertThatThrownBy(
            () ->
                TmxReader.read(
                    "<html/>".getBytes(StandardCharsets.UTF_8), Language.EN, Language.RU))
        .isInstanceOf(IOException.class);
  }

  @Test
  void memoriesAndGlossariesAreValid() throws Exception {
    List<Entry> odd =
        List.of(
            new Entry("a < b & \u0001", "\ud800 ]]>", List.of(), "d\"1", "op.1"),
            new Entry("x", "y", List.of(), "", "op.1"));
    assertThat(MemorySchemas.tmxErrors(tmx(odd))).isEmpty();
    assertThat(MemorySchemas.tmxErrors(tmx(memory().entries()))).isEmpty();
    assertThat(MemorySchemas.tmxErrors("<tmx version='1.4'/>".getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty();
    for (Language to : EnumSet.complementOf(EnumSet.of(Language.EN))) {
      ByteArrayOutputStream tbx = new ByteArrayOutputStream();
      List<Terms.Row> rows = Terms.of(new org.plenary.language.Vocabularies(), Language.EN, to);
      assertThat(rows).hasSizeGreaterThan(100);
      new TbxWriter("en").write(rows, Language.EN, to, tbx);
      assertThat(MemorySchemas.tbxErrors(tbx.toByteArray())).as(to.code()).isEmpty();
    }
  }

  private static byte[] tmx(List<Entry> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TmxWriter("1").write(entries, Language.EN, Language.RU, out);
    return out.toByteArray();
  }

  private static Leverage leverage() throws UnreadableDocumentException {
    Exchange exchange =
        ExchangeBuilder.standard()
            .build(draft(NEW), "new", EnumSet.of(PartKind.OPERATIVE), Language.RU);
    return Leverage.of(exchange, memory());
  }

  private static Memory memory() throws UnreadableDocumentException {
    return Memory.of(Parity.standard(), draft(OLD), draft(TRANSLATION), "old");
  }

  private static TranslationUnit unit(Leverage leverage, String id) {
    return leverage.exchange().units().stream()
        .filter(unit -> unit.unit().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String shown(Piece piece) {
    return piece instanceof Piece.Words words
        ? words.text()
        : "<" + ((Piece.Code) piece).shown() + ">";
  }

  private static Draft draft(String text) throws UnreadableDocumentException {
    return PARSER.parse(new TextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
