package org.plenary.omegat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A Word file goes to a translator who works with OmegaT and a memory, and comes back.
 *
 * <p>In XLIFF 1.2: of XLIFF 2 OmegaT 5.8 gives all placeholders of a unit one name, and puts the
 * last one in the place of each.
 */
class OmegatTest {
  @TempDir Path folder;
  private Texts texts;
  private Program plenary;

  @BeforeEach
  void prepare() throws Exception {
    texts = new Texts();
    plenary = new Program("org.plenary.cli.Main", folder);
  }

  @ParameterizedTest
  @CsvSource({"en, ru", "ru, en", "en, ar", "fr, zh", "ru, ar", "en, fr"})
  void whatComesBackSaysTheSameInTheSamePlaces(String from, String to) throws Exception {
    Path draft = folder.resolve("draft.docx");
    new WordDraft(texts, from).writeTo(draft);
    Project project = new Project(folder.resolve("project"), from, to);
    String handedOut = project.source("draft.xlf").toString();
    assertClean(
        "extract", "draft.docx", "--part", "all", "--to", to, "-t", "xliff12", "-o", handedOut);

    List<String> segments = project.segments();
    assertThat(project.remember(segments, texts)).isGreaterThanOrEqualTo(segments.size() - 3);
    project.translate();

    String back = project.target("draft.xlf").toString();
    assertClean("merge", back, "--source", "draft.docx", "-o", "out.docx");
    assertClean("parity", "draft.docx", "out.docx");
    assertThat(Files.size(folder.resolve("out.docx"))).isPositive();
    String text = plenary.run("extract", "out.docx", "--part", "all", "-t", "text").text();
    for (String key : List.of("title", "body", "2", "coast", "last", "n1")) {
      assertThat(text).contains(texts.get(key, to));
    }
    assertThat(text).doesNotContain("XXIV");
  }

  private void assertClean(String... line) throws Exception {
    assertThat(plenary.run(line)).as(String.join(" ", line)).isEqualTo(new Program.Outcome(0, ""));
  }
}
