package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.Letters;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.render.Pandoc;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/** pandoc reads back every unit of the Word files in order, with its label. */
class PandocReadsWordTest {
  @TestFactory
  Stream<DynamicTest> everyUnitComesBackInOrder() {
    Pandoc.assumeInstalled();
    return Golden.eachInput(PandocReadsWordTest::check);
  }

  private static void check(Path input)
      throws IOException, InterruptedException, UnreadableDocumentException {
    Draft draft = Golden.draft(input);
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    new DocxRenderer().render(draft, word);
    String read = Letters.of(Pandoc.plain("docx", word.toByteArray()));
    int at = 0;
    for (Unit unit : Units.of(draft)) {
      if (unit.kind() != UnitKind.NOTE) {
        String wanted = Letters.of(unit.label().printed() + unit.text().text());
        int found = find(read, wanted, at);
        assertThat(found).as("%s %s", unit.id(), wanted).isGreaterThanOrEqualTo(at);
        at = found;
      }
    }
  }

  /** Where a unit stands; pandoc prints the number of a note inside it, so only its edges count. */
  private static int find(String read, String wanted, int from) {
    String opening = wanted.substring(0, Math.min(12, wanted.length()));
    int start = read.indexOf(opening, from);
    String end = wanted.substring(Math.max(0, wanted.length() - 12));
    return start < 0 ? -1 : read.indexOf(end, start);
  }
}
