package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.plenary.Golden;
import org.plenary.Shared;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;

/** Every part of every Word file obeys the schemas of ECMA-376, whoever prints the labels. */
class SchemaTest {
  @TestFactory
  Stream<DynamicTest> everyCaseObeysTheSchemas() {
    return Golden.eachInput(SchemaTest::check);
  }

  /** All adopted texts, which take a minute or two, with {@code -Dlarge=true}. */
  @Test
  @EnabledIfSystemProperty(named = "large", matches = "true")
  void adoptedTextsObeyTheSchemas() throws IOException, UnreadableDocumentException {
    for (String suffix : new String[] {".txt", ".docx"}) {
      for (Path file : Shared.files("corpus/un", suffix)) {
        check(file);
      }
    }
  }

  private static void check(Path file) throws IOException, UnreadableDocumentException {
    Draft draft = Golden.draft(file);
    for (Numbering numbering : Numbering.values()) {
      WordOptions options =
          new WordOptions(Optional.empty(), Optional.empty(), Optional.of(numbering));
      assertThat(SchemaErrors.in(WordFile.of(draft, options)))
          .as("%s %s", file, numbering)
          .isEmpty();
    }
  }
}
