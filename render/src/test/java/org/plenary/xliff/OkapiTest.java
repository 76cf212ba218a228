package org.plenary.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.Golden;
import org.plenary.Shared;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceForm;

/**
 * What is written is XLIFF 2.1 as Okapi, the strictest reader there is, understands it and as the
 * schema and the rules of OASIS want it, and XLIFF 1.2 by its strict schema. The rules, which take
 * their time, are asked of every fifth real resolution, or with {@code -Dxliff.all=true} of each.
 */
class OkapiTest {
  private static final DraftParser PARSER = DraftParser.standard();
  private static final ExchangeBuilder BUILDER = ExchangeBuilder.standard();
  private static final XliffWriter WRITER =
      new XliffWriter(new XliffNotes((key, values) -> key + values));

  private static OasisRules oasis;

  @BeforeAll
  static void compileRules() throws Exception {
    oasis = new OasisRules();
  }

  private static Stream<Path> cases() {
    return Golden.cases().stream().map(folder -> folder.resolve("input.txt")).filter(Files::exists);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseIsValidInEveryPair(Path input) throws Exception {
    Draft draft = draft(input);
    for (Language to : Language.values()) {
      if (to != draft.documents().get(0).language()) {
        String xliff = xliff(draft, to);
        validate(xliff, input + " " + to);
        assertThat(oasis.schemaErrors(xliff)).as(input + " " + to).isEmpty();
        assertThat(StrictSchema.errors(xliff12(draft, to))).as(input + " " + to).isEmpty();
      }
    }
  }

  @Test
  void sixtyRealResolutionsAreValid() throws Exception {
    List<Path> files = Shared.files("corpus/un", ".txt");
    for (int i = 0; i < 60; i++) {
      Path file = files.get(i * files.size() / 60);
      Draft draft = draft(file);
      Language from = draft.documents().get(0).language();
      Language to = Language.values()[(from.ordinal() + 1 + i % 5) % 6];
      String xliff = xliff(draft, to);
      validate(xliff, file + " " + to);
      assertThat(oasis.schemaErrors(xliff)).as(file + " " + to).isEmpty();
      if (i % 5 == 0 || Boolean.getBoolean("xliff.all")) {
        assertThat(oasis.ruleErrors(xliff)).as(file + " " + to).isEmpty();
      }
      assertThat(StrictSchema.errors(xliff12(draft, to))).as(file + " " + to).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseKeepsTheRules(Path input) throws Exception {
    Draft draft = draft(input);
    Language from = draft.documents().get(0).language();
    Language to = Language.values()[(from.ordinal() + 1) % Language.values().length];
    assertThat(oasis.ruleErrors(xliff(draft, to))).as(input + " " + to).isEmpty();
  }

  @Test
  void theRulesSeeWhatTheSchemaCannot() throws Exception {
    String xliff =
        xliff(draft(Golden.directory().resolve("ru-wtdc-footnote/input.txt")), Language.EN);
    String lost = xliff.replaceFirst("dataRef=\"d1\"", "dataRef=\"d77\"");
    assertThat(oasis.schemaErrors(lost)).isEmpty();
    assertThat(oasis.ruleErrors(lost)).singleElement().asString().contains("dataRef");
    String state = xliff.replaceFirst("state=\"initial\"", "state=\"begun\"");
    assertThat(oasis.schemaErrors(state)).isNotEmpty();
  }

  @Test
  void theSchemaSeesAnAttributeThatDoesNotExist() throws Exception {
    String xliff =
        xliff12(draft(Golden.directory().resolve("ru-wtdc-footnote/input.txt")), Language.EN);
    assertThat(StrictSchema.errors(xliff)).isEmpty();
    assertThat(StrictSchema.errors(xliff.replaceFirst("restype=", "resort="))).hasSize(1);
  }

  @Test
  void theValidatorSeesACodeThatATranslatorLost() throws Exception {
    String xliff =
        xliff(draft(Golden.directory().resolve("ru-wtdc-footnote/input.txt")), Language.EN);
    int target = xliff.indexOf("<ph", xliff.indexOf("<target>", xliff.indexOf("<ph")));
    String lost = xliff.substring(0, target) + xliff.substring(xliff.indexOf("/>", target) + 2);
    assertThatThrownBy(() -> validate(lost, "a lost code")).isInstanceOf(AssertionError.class);
  }

  private static void validate(String xliff, String what) {
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(xliff);
      int events = 0;
      while (reader.hasNext()) {
        reader.next();
        events++;
      }
      assertThat(events).as(what).isPositive();
    } catch (RuntimeException e) {
      throw new AssertionError(what + ": " + e.getMessage(), e);
    }
  }

  private static String xliff(Draft draft, Language to) throws IOException {
    Exchange exchange = BUILDER.build(draft, "draft.txt", EnumSet.allOf(PartKind.class), to);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(exchange, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String xliff12(Draft draft, Language to) throws IOException {
    Exchange exchange = BUILDER.build(draft, "draft.txt", EnumSet.allOf(PartKind.class), to);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Xliff12Writer(new XliffNotes((key, values) -> key + values)).write(exchange, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Draft draft(Path file) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(file);
    return PARSER.parse(Readers.read(SourceForm.TEXT, file.toString(), bytes));
  }
}
