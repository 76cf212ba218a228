package org.plenary.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.model.Block;
import org.plenary.model.Draft;
import org.plenary.model.Lead;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.render.Drafts;
import org.plenary.render.ItuDrafts;
import org.plenary.render.Rendered;
import org.plenary.render.Scramble;
import org.plenary.source.Prose;
import tools.jackson.core.JacksonException;

class JsonModelTest {
  private static List<Draft> drafts() {
    return Drafts.all();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aDraftThatIsReadBackIsEqual(Draft draft) throws UnreadableDocumentException {
    assertThat(read(json(draft))).isEqualTo(draft);
  }

  @Test
  void hostileTextComesBackCharacterByCharacter() throws UnreadableDocumentException {
    for (long seed = 0; seed < 300; seed++) {
      Draft draft = Drafts.of(new Scramble(seed).prose(30));
      assertThat(read(json(draft))).as("seed " + seed).isEqualTo(draft);
    }
  }

  @Test
  void halfASurrogatePairComesBack() throws UnreadableDocumentException {
    Draft draft = Drafts.of(Prose.of(new Scramble(1).broken(10)));
    assertThat(read(json(draft))).isEqualTo(draft);
  }

  @Test
  void unitIdsAreThereForOtherPrograms() {
    assertThat(json(ItuDrafts.ituRussian()))
        .contains("\"id\": \"pre.1.b\"", "\"id\": \"op.1.2/2/-~2\"", "\"id\": \"note.1\"");
  }

  @Test
  void hundredsOfLevelsAreReadBack() throws UnreadableDocumentException {
    Block deep = new Block.Paragraph(Lead.NONE, Prose.of("deepest"), List.of());
    for (int i = 0; i < 290; i++) {
      deep = new Block.Paragraph(Lead.NONE, Prose.of("level"), List.of(deep));
    }
    Draft draft = Drafts.of(deep);
    assertThat(read(json(draft))).isEqualTo(draft);
  }

  @Test
  void aStreamIsReadAsWellAndAByteOrderMarkIsNoText() throws Exception {
    byte[] bytes = ("\ufeff" + json(Drafts.report())).getBytes(StandardCharsets.UTF_8);
    assertThat(new JsonModelReader().read(new ByteArrayInputStream(bytes)))
        .isEqualTo(Drafts.report());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"version\": 1,,}            | read.json-malformed      | 1 | 15",
        "                              | read.json-wrong-type     | 1 | 1",
        "[]                            | read.json-wrong-type     | 1 | 1",
        "null                          | read.json-wrong-type     | 1 | 1",
        "{\"a\": 1}                    | read.json-missing-member | 1 | 1",
        "{\"version\": 2}              | read.json-out-of-range   | 1 | 13",
        "{\"version\": 99999999999}    | read.json-wrong-type     | 1 | 13",
        "{\"version\": 1.0}            | read.json-wrong-type     | 1 | 13",
        "{\"version\": 1, \"version\": 1} | read.json-malformed   | 1 | 25",
        "{\"version\": 1, \"documents\": [], \"x\": 0} | read.json-unknown-member | 1 | 38",
        "{\"version\": 1, \"documents\": []} {} | read.json-trailing | 1 | 33"
      })
  void foreignJsonIsRefusedWithItsPlace(String json, String key, String line, String column) {
    UnreadableDocumentException refused = refused(json == null ? "" : json);
    assertThat(refused.key()).isEqualTo(key);
    assertThat(refused.arguments()).startsWith(line, column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"number-line\"    | \"number line\"  | read.json-unknown-value  | number line",
        "\"language\": \"en\" | \"language\": \"xx\" | read.json-unknown-value | xx",
        "\"start\": 16      | \"start\": 999   | read.json-out-of-range   | 999",
        "\"end\": 6         | \"end\": -1      | read.json-out-of-range   | -1",
        "\"verb\": 13       | \"verb\": 14     | read.json-out-of-range   | 14",
        "\"revised\": true  | \"revised\": 1   | read.json-wrong-type     | true-or-false",
        "\"columns\": 1     | \"columns\": 0   | read.json-out-of-range   | 0",
        "\"printed\":       | \"prinetd\":     | read.json-missing-member | printed",
        "\"marks\":         | \"merks\":       | read.json-unknown-member | merks"
      })
  void aSlipInADraftIsNamed(String from, String to, String key, String argument) {
    String json = json(Drafts.everything());
    assertThat(json).contains(from);
    UnreadableDocumentException refused = refused(json.replace(from, to));
    assertThat(refused.key()).isEqualTo(key);
    assertThat(refused.arguments()).contains(argument);
  }

  @Test
  void aLeadLongerThanItsTextIsRefused() {
    assertThat(refused(json(Drafts.unEnglish()).replace("\"length\": 9", "\"length\": 900")).key())
        .isEqualTo("read.json-out-of-range");
  }

  @Test
  void lineAndColumnCountCodePoints() {
    UnreadableDocumentException refused = refused("{\n  \"😀\": x}");
    assertThat(refused.key()).isEqualTo("read.json-malformed");
    assertThat(refused.arguments().subList(0, 2)).containsExactly("2", "8");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertThat(
            catchThrowableOfType(
                    UnreadableDocumentException.class,
                    () -> new JsonModelReader().read(new byte[] {'{', (byte) 0xe9, '}'}))
                .key())
        .isEqualTo("read.json-not-utf8");
  }

  @Test
  void aDraftTooDeepForReadersIsNotWritten() {
    Block deep = new Block.Paragraph(Lead.NONE, Prose.of("deepest"), List.of());
    for (int i = 0; i < 310; i++) {
      deep = new Block.Paragraph(Lead.NONE, Prose.of("level"), List.of(deep));
    }
    Draft draft = Drafts.of(deep);
    assertThatThrownBy(() -> json(draft)).hasRootCauseInstanceOf(JacksonException.class);
  }

  @Test
  void bottomlessNestingIsRefusedAndDoesNotOverflowTheStack() {
    assertThat(refused("[".repeat(100_000)).key()).isEqualTo("read.json-malformed");
  }

  private static String json(Draft draft) {
    return Rendered.by(new JsonRenderer(), draft);
  }

  private static Draft read(String json) throws UnreadableDocumentException {
    return new JsonModelReader().read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static UnreadableDocumentException refused(String json) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> read(json));
  }
}
