package org.plenary.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceForm;
import org.plenary.unit.Units;

/** A draft that goes from hand to hand in several forms stays what it is. */
class ChainTest {
  private static final DraftParser PARSER = DraftParser.standard();

  private static final Set<OutputForm> FORMS =
      EnumSet.of(OutputForm.DOCX, OutputForm.MARKDOWN, OutputForm.HTML, OutputForm.JSON);

  /** Word, Markdown kept in a repository, Word again. */
  @TestFactory
  Stream<DynamicTest> throughWordAndMarkdownAndWordAgain() {
    return Golden.eachInput(ChainTest::check);
  }

  @TestFactory
  Stream<DynamicTest> everyFormIsTheSameBytesTwice() {
    return Golden.eachInput(
        file -> {
          Draft draft = Golden.draft(file);
          for (OutputForm form : FORMS) {
            assertThat(written(draft, form)).as("%s", form).isEqualTo(written(draft, form));
          }
        });
  }

  private static void check(Path file) throws IOException, UnreadableDocumentException {
    Draft word = again(Golden.draft(file), OutputForm.DOCX, SourceForm.DOCX);
    Draft markdown = again(word, OutputForm.MARKDOWN, SourceForm.MARKDOWN);
    Draft last = again(markdown, OutputForm.DOCX, SourceForm.DOCX);
    assertThat(units(last)).isEqualTo(units(word));
  }

  private static Draft again(Draft draft, OutputForm form, SourceForm as)
      throws IOException, UnreadableDocumentException {
    return PARSER.parse(Readers.read(as, "again", written(draft, form)));
  }

  private static byte[] written(Draft draft, OutputForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Renderers.of(form).render(draft, out);
    return out.toByteArray();
  }

  private static List<String> units(Draft draft) {
    return Units.of(draft).stream().map(Object::toString).toList();
  }
}
