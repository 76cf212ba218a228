package org.plenary.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.Shared;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxReader;
import org.plenary.read.text.TextReader;

/** Letters, minutes, contracts and novels are no resolutions, whatever words they use. */
class OtherDocumentsTest {
  private static final DraftParser PARSER = DraftParser.standard();
  private static final List<String> FOLDERS = List.of("itu", "poi", "pandoc", "mammoth");

  /** A form of a Recommendation: organ, callouts and labels, and rules for filling them in. */
  private static final Set<String> FORMS = Set.of("ITU-R Format of ITU-R Recommendations.docx");

  /** A decree of a municipality, with number, deciding verb and counted acts: it is one. */
  private static final String DECREE = "stress003.docx";

  @TestFactory
  Stream<DynamicTest> textsOfOtherKindsHaveNoActs() {
    return Golden.cases().stream()
        .filter(folder -> folder.getFileName().toString().contains("-not-"))
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> checkText(folder)));
  }

  private static void checkText(Path folder) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(folder.resolve("input.txt"));
    assertThat(inventions(PARSER.parse(new TextReader().read("input.txt", bytes)))).isEmpty();
  }

  @Test
  void wordFilesOfConverterTestsHaveNoActs() throws IOException {
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (String folder : FOLDERS) {
      for (Path file : Shared.files("corpus/docx/" + folder, ".docx")) {
        if (FORMS.contains(file.getFileName().toString())) {
          continue;
        }
        try {
          Draft draft =
              PARSER.parse(new DocxReader().read(file.toString(), Files.readAllBytes(file)));
          read++;
          if (file.endsWith(DECREE)) {
            assertThat(inventions(draft))
                .containsExactly("kind RESOLUTION", "part " + PartKind.OPERATIVE);
            continue;
          }
          inventions(draft).forEach(what -> wrong.add(file.getFileName() + ": " + what));
        } catch (UnreadableDocumentException e) {
          assertThat(e.getMessage()).as("why %s cannot be read", file).isNotBlank();
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(read).isGreaterThan(40);
  }

  private static List<String> inventions(Draft draft) {
    List<String> inventions = new ArrayList<>();
    for (Document document : draft.documents()) {
      if (document.kind() != DocumentKind.DOCUMENT && document.kind() != DocumentKind.REPORT) {
        inventions.add("kind " + document.kind());
      }
      document.parts().stream()
          .filter(p -> p.kind() == PartKind.PREAMBLE || p.kind() == PartKind.OPERATIVE)
          .forEach(p -> inventions.add("part " + p.kind()));
    }
    return inventions;
  }
}
