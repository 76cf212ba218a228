package org.plenary.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Blanks;
import org.plenary.source.SourceForm;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/** However people type Markdown, the draft has the units of the same draft in plain text. */
class HabitsTest {
  private static final DraftParser PARSER = DraftParser.standard();

  @TestFactory
  Stream<DynamicTest> aHabitChangesNoUnit() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(HabitsTest.class.getResource("habits")).toURI());
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(20);
    return files.stream().map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".md", "");
  }

  private static void check(Path markdown) throws IOException, UnreadableDocumentException {
    Path text = markdown.resolveSibling(name(markdown) + ".txt");
    List<String> expected = units(SourceForm.TEXT, text);
    assertThat(expected).hasSizeGreaterThan(6);
    assertThat(units(SourceForm.MARKDOWN, markdown)).isEqualTo(expected);
  }

  private static List<String> units(SourceForm form, Path file)
      throws IOException, UnreadableDocumentException {
    return Units.of(PARSER.parse(Readers.read(form, file.toString(), Files.readAllBytes(file))))
        .stream()
        .map(HabitsTest::line)
        .toList();
  }

  private static String line(Unit unit) {
    return String.join(
        " | ",
        unit.id().replaceAll("note\\..*", "note"),
        unit.callout(),
        unit.label().printed(),
        Blanks.squeeze(unit.text().text()));
  }
}
