package org.plenary.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.model.Draft;
import org.plenary.render.Drafts;
import org.plenary.render.Rendered;
import org.plenary.render.Scramble;

class JsonSchemaTest {
  private static final Schema SCHEMA = schema();

  private static List<Draft> drafts() {
    return Drafts.all();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void whatIsWrittenIsValid(Draft draft) {
    assertThat(errors(json(draft))).isEmpty();
  }

  @Test
  void hostileTextIsValid() {
    for (long seed = 0; seed < 50; seed++) {
      Draft draft = Drafts.of(new Scramble(seed).prose(30));
      assertThat(errors(json(draft))).as("seed " + seed).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1       | \"version\": 2",
        "\"number-line\"      | \"number line\"",
        "\"language\": \"en\" | \"language\": \"xx\"",
        "\"revised\": true    | \"revised\": \"yes\"",
        "\"columns\": 1       | \"columns\": 0",
        "\"printed\":         | \"prinetd\":",
        "\"marks\":           | \"merks\":",
        "\"block\": \"rule\"  | \"block\": \"ruler\"",
        "\"mark\": \"link\"   | \"mark\": \"note\"",
        "\"start\": 16        | \"start\": \"16\""
      })
  void aMutatedDraftIsInvalid(String from, String to) {
    String json = json(Drafts.everything());
    assertThat(json).contains(from);
    assertThat(errors(json.replace(from, to))).isNotEmpty();
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static String json(Draft draft) {
    return Rendered.by(new JsonRenderer(), draft);
  }

  private static Schema schema() {
    try (InputStream in = JsonRenderer.class.getResourceAsStream("draft.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
