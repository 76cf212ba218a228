package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.Shared;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Blanks;
import org.plenary.source.SourceForm;
import org.plenary.unit.Units;

/** A draft written as a Word file and read again has the same units under the same names. */
class WordRoundTripTest {
  /**
   * A number line that carries its title comes back as two lines, and three resolutions whose
   * number lines stand alone as one document.
   */
  private static final java.util.Set<String> NOT_YET =
      java.util.Set.of(
          "zh-council-compendium",
          "en-three-unga",
          "fr-council-compendium",
          "ru-council-compendium",
          "en-council-compendium");

  private static final DraftParser PARSER = DraftParser.standard();

  @TestFactory
  Stream<DynamicTest> everyCaseComesBack() {
    return Golden.cases().stream()
        .filter(folder -> !NOT_YET.contains(folder.getFileName().toString()))
        .flatMap(folder -> Golden.inputs(folder).stream())
        .map(
            input ->
                DynamicTest.dynamicTest(
                    Golden.directory().relativize(input).toString(), () -> check(input)));
  }

  @Test
  void realDraftsComeBack() throws IOException, UnreadableDocumentException {
    for (Path file : Shared.files("seeds", ".txt")) {
      check(file);
    }
    List<Path> drafts = Shared.files("corpus/un", ".txt");
    for (int i = 0; i < drafts.size(); i += 7) {
      check(drafts.get(i));
    }
  }

  private static void check(Path file) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(file);
    SourceForm form = Readers.detect(file.toString(), bytes).orElseThrow();
    Draft draft = PARSER.parse(Readers.read(form, file.toString(), bytes));
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    new DocxRenderer().render(draft, word);
    Draft again = PARSER.parse(Readers.read(SourceForm.DOCX, "again.docx", word.toByteArray()));
    assertThat(facts(again)).as(file.toString()).containsExactlyElementsOf(facts(draft));
  }

  private static List<String> facts(Draft draft) {
    Stream<String> documents = draft.documents().stream().map(WordRoundTripTest::describe);
    Stream<String> units =
        Units.of(draft).stream()
            .map(
                unit ->
                    String.join(
                        " | ",
                        unit.id(),
                        unit.kind().code(),
                        unit.callout(),
                        unit.concept().id(),
                        unit.label().printed(),
                        unit.path(),
                        Blanks.squeeze(unit.text().text())));
    return Stream.concat(documents, units).toList();
  }

  private static String describe(Document document) {
    return document.kind()
        + " "
        + document.family()
        + " "
        + document.language()
        + " "
        + document.identification();
  }
}
