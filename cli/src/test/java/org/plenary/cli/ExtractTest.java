package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {
  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory);
    shell.file("a.md", "considering,\na)\tthat  the\u00a0\"word\";\nresolves\n1\tto act.\n");
    shell.file("b.md", "resolves\n2\tto go on.\n");
  }

  @Test
  void theOperativePartIsMeantUnlessToldOtherwise() {
    assertThat(shell.plenary("extract", "a.md").out()).isEqualTo("resolves\n1 to act.\n");
    assertThat(shell.plenary("extract", "a.md", "--part", "preamble").out())
        .isEqualTo("considering,\na) that the \"word\";\n");
    assertThat(shell.plenary("extract", "a.md", "--part", "all").out().lines()).hasSize(4);
  }

  @Test
  void anEmptyPartIsWorthANote() {
    assertThat(shell.plenary("extract", "b.md", "--part", "annex"))
        .isEqualTo(
            new Outcome(
                0, "", "plenary: b.md: note: nothing in the part asked for; see '--part'\n"));
  }

  @Test
  void aLineOfJsonHasAllFieldsInTheirOrder() {
    assertThat(shell.plenary("extract", "./a.md", "-t", "jsonl", "--part", "preamble").out())
        .isEqualTo(
            "{\"file\":\"./a.md\",\"document\":1,\"id\":\"pre.1\",\"part\":\"preamble\","
                + "\"kind\":\"callout\",\"callout\":\"considering\","
                + "\"concept\":\"test.considering\",\"label\":\"\",\"path\":\"\","
                + "\"text\":\"considering,\",\"addressees\":[],\"act\":\"\",\"deadline\":\"\"}\n"
                + "{\"file\":\"./a.md\",\"document\":1,\"id\":\"pre.a\",\"part\":\"preamble\","
                + "\"kind\":\"item\",\"callout\":\"\",\"concept\":\"\",\"label\":\"a)\","
                + "\"path\":\"a\",\"text\":\"that the \\\"word\\\";\",\"addressees\":[],\"act\":\"\",\"deadline\":\"\"}\n");
  }

  @Test
  void aTableHasOneHeaderForAllFiles() {
    assertThat(shell.plenary("extract", "-t", "tsv", "a.md", "b.md", "nosuch.md").out())
        .isEqualTo(
            """
            file\tdocument\tid\tpart\tkind\tcallout\tconcept\tlabel\tpath\ttext\taddressees\tact\tdeadline
            a.md\t1\top.1\toperative\tcallout\tresolves\ttest.resolves\t\t\tresolves\t\t\t
            a.md\t1\top.1\toperative\titem\t\t\t1\t1\tto act.\t\t\t
            b.md\t1\top.1\toperative\tcallout\tresolves\ttest.resolves\t\t\tresolves\t\t\t
            b.md\t1\top.2\toperative\titem\t\t\t2\t2\tto go on.\t\t\t
            """
                .replace("a.md\t1\top.1\toperative\titem", "a.md\t1\top.1~2\toperative\titem"));
  }

  @Test
  void allFilesGoIntoOneFileOfTheSuffixOfItsName() {
    Outcome outcome = shell.plenary("extract", "a.md", "nosuch.md", "b.md", "-o", "units.tsv");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(shell.read("units.tsv").lines().map(line -> line.split("\t")[0]))
        .containsExactly("file", "a.md", "a.md", "b.md", "b.md");
  }

  @Test
  void nothingIsWrittenWhenNothingCouldBeRead() {
    shell.plenary("extract", "nosuch.md", "-o", "units.tsv");
    assertThat(directory.resolve("units.tsv")).doesNotExist();
  }

  @Test
  void eachFileGoesIntoAFileOfItsOwnInAFolder() {
    shell.plenary("extract", "a.md", "b.md", "-t", "tsv", "-o", "units/");
    assertThat(shell.read("units/a.tsv")).startsWith("file\t").contains("to act").hasLineCount(3);
    assertThat(shell.read("units/b.tsv")).startsWith("file\t").contains("to go").hasLineCount(3);
  }
}
