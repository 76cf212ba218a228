package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.plenary.render.docx.template.TemplateException;
import org.plenary.source.Blanks;
import org.plenary.source.SourceForm;
import org.plenary.unit.Units;

/** A draft written as a Word file and read again has the same units under the same names. */
class WordRoundTripTest {
  private static final DraftParser PARSER = DraftParser.standard();

  @TestFactory
  Stream<DynamicTest> everyCaseComesBack() {
    return Golden.eachInput(WordRoundTripTest::check);
  }

  @TestFactory
  Stream<DynamicTest> everyCaseComesBackFromATemplate() throws IOException, TemplateException {
    WordOptions options =
        new WordOptions(
            Optional.empty(),
            Optional.of(new TemplateFile().style("Call", "Call", "").template()),
            Optional.of(Numbering.AUTOMATIC));
    return Golden.eachInput(file -> check(file, options));
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
    check(file, WordOptions.NONE);
  }

  private static void check(Path file, WordOptions options)
      throws IOException, UnreadableDocumentException {
    Draft draft = Golden.draft(file);
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    new DocxRenderer(options).render(draft, word);
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
