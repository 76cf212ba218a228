package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.edit.PackageCopy;
import org.plenary.read.docx.DocxPackage;

/** Translations made in Word, in a table with a row a unit. */
class MergeTableTest {
  private static final String DRAFT =
      """
      The Council,
      recalling
      a)	Resolution 140 (Rev. Dubai, 2018) of the Plenipotentiary Conference,
      resolves
      1	to keep the register open, in line with *noting*.
      """;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("r.md", DRAFT.replace("\n", "\n\n"));
    assertThat(
            shell.plenary("extract", "r.md", "--part", "all", "--to", "ru", "-o", "t.docx").err())
        .isEmpty();
  }

  /** Types over the target cells of the table, as people do in Word. */
  private void type(String... words) throws Exception {
    byte[] bytes = Files.readAllBytes(directory.resolve("t.docx"));
    DocxPackage parts = DocxPackage.of(bytes);
    String main = new String(parts.bytes("word/document.xml"), StandardCharsets.UTF_8);
    for (int i = 0; i < words.length; i += 2) {
      int at = main.lastIndexOf(words[i]);
      assertThat(at).as(words[i]).isPositive();
      main = main.substring(0, at) + words[i + 1] + main.substring(at + words[i].length());
    }
    PackageCopy copy = new PackageCopy(parts);
    copy.put("word/document.xml", main.getBytes(StandardCharsets.UTF_8));
    try (var out = Files.newOutputStream(directory.resolve("t.docx"))) {
      copy.writeTo(out);
    }
  }

  private void translate() throws Exception {
    type(
        "The Council,",
        "Совет,",
        "Resolution ",
        "Резолюцию ",
        " of the Plenipotentiary Conference,",
        " Полномочной конференции,",
        "to keep the register open, in line with ",
        "держать реестр открытым в соответствии с пунктом ",
        "noting",
        "отмечая");
  }

  @Test
  void theTableBecomesTheDocument() throws Exception {
    translate();
    Outcome outcome = shell.plenary("merge", "t.docx", "-o", "out.md");
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(shell.read("out.md").replace('\u00a0', ' '))
        .contains("Резолюцию 140 (Пересм. Дубай, 2018 г.) Полномочной конференции")
        .contains("держать реестр открытым в соответствии с пунктом *отмечая*.");
  }

  @Test
  void aTagThatWasChangedIsNamed() throws Exception {
    translate();
    type("140 (Rev. Dubai, 2018)}", "140 (Пересм. Дубай, 2018 г.)}");
    Outcome outcome = shell.plenary("merge", "t.docx", "-o", "out.md");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("pre.1.a", "140 (Rev. Dubai, 2018)");
    assertThat(directory.resolve("out.md")).doesNotExist();
  }

  @Test
  void aTagThatIsGoneIsNamed() throws Exception {
    translate();
    type("{1: 140 (Rev. Dubai, 2018)}", "");
    Outcome outcome = shell.plenary("merge", "t.docx", "-o", "out.md");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("MRG-003: pre.1.a");
    assertThat(directory.resolve("out.md")).doesNotExist();
  }

  @Test
  void anotherWordFileIsNoTable() throws Exception {
    Files.write(directory.resolve("t.docx"), WordFile.draft().bytes());
    Outcome outcome = shell.plenary("merge", "t.docx", "-o", "out.md");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("t.docx: there is no table");
  }
}
