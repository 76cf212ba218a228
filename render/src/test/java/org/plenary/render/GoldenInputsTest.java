package org.plenary.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Blanks;
import org.plenary.source.SourceForm;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * One draft in several forms is one draft: Word, Markdown and text of a case have the same units
 * under the same names.
 */
class GoldenInputsTest {
  private static final DraftParser PARSER = DraftParser.standard();

  @TestFactory
  Stream<DynamicTest> allInputsOfACaseHaveTheSameUnits() {
    return Golden.cases().stream()
        .filter(folder -> Golden.inputs(folder).size() > 1)
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
  }

  private static void compare(Path folder) throws IOException, UnreadableDocumentException {
    List<Path> inputs = Golden.inputs(folder);
    Path first = inputs.get(inputs.size() - 1);
    List<String> wanted = facts(first);
    assertThat(wanted).hasSizeGreaterThan(4);
    for (Path input : inputs) {
      assertThat(facts(input)).as("%s beside %s", input, first).containsExactlyElementsOf(wanted);
    }
  }

  @Test
  void severalCasesComeAsWordFiles() {
    long word =
        Golden.cases().stream()
            .filter(folder -> Files.exists(folder.resolve("input.docx")))
            .filter(folder -> Files.exists(folder.resolve("input.txt")))
            .count();
    assertThat(word).isGreaterThanOrEqualTo(8);
  }

  private static List<String> facts(Path input) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(input);
    SourceForm form = Readers.detect(input.toString(), bytes).orElseThrow();
    Draft draft = PARSER.parse(Readers.read(form, input.toString(), bytes));
    List<String> facts = new ArrayList<>();
    for (Document document : draft.documents()) {
      facts.add(
          String.join(
              " | ",
              document.kind().name(),
              document.family().name(),
              document.language().name(),
              document.identification().toString()));
    }
    for (Unit unit : Units.of(draft)) {
      facts.add(
          String.join(
              " | ",
              unit.id(),
              unit.part().code(),
              unit.kind().code(),
              unit.callout(),
              unit.concept().id(),
              unit.label().printed(),
              unit.path(),
              Blanks.squeeze(unit.text().text())));
    }
    return facts;
  }
}
