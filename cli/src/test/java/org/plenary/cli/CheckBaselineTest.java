package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckBaselineTest {
  private static final String DRAFT = SampleDraft.TEXT;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("draft.txt", DRAFT);
    shell.plenary("convert", "draft.txt", "-o", "draft.docx");
    shell.plenary("convert", "draft.txt", "-o", "draft.md");
  }

  @Test
  void aBaselineOfTheWordFileHoldsForMarkdownAndText() {
    Outcome written = shell.plenary("check", "--write-baseline", "known.sarif", "draft.docx");
    assertThat(written).isEqualTo(new Outcome(0, "", "known.sarif: 3 findings taken in\n"));
    Outcome again =
        shell.plenary("check", "--baseline", "known.sarif", "draft.md", "draft.txt", "draft.docx");
    assertThat(again).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void linesAboveDoNotMatterAndNewFindingsAreReported() {
    shell.plenary("check", "--write-baseline", "known.sarif", "draft.docx");
    String longer = "Draft of the third meeting\n\n" + DRAFT.replace("it every", "it , every");
    shell.file("draft.txt", longer.replace("its data;", "its data ;"));
    Outcome outcome =
        shell.plenary("check", "-f", "concise", "--baseline", "known.sarif", "draft.txt");
    assertThat(outcome.out().lines()).hasSize(2).allMatch(line -> line.contains("PUN-008"));
    assertThat(outcome.err())
        .isEqualTo("draft.txt: 2 warnings; 2 can be fixed with 'plenary fix'\n");
  }

  @Test
  void whatWasMendedIsTold() {
    shell.plenary("check", "--write-baseline", "known.sarif", "draft.txt");
    shell.file("draft.txt", DRAFT.replace("c)\t", "b)\t"));
    assertThat(shell.plenary("check", "--baseline", "known.sarif", "draft.txt"))
        .isEqualTo(
            new Outcome(
                0,
                "",
                "draft.txt: of the baseline, 1 are not found any more;"
                    + " refresh it with --write-baseline\n"));
    assertThat(shell.plenary("check", "-q", "--baseline", "known.sarif", "draft.txt").err())
        .isEmpty();
  }

  @Test
  void aBaselineIsReplacedByForceOnly() {
    shell.plenary("check", "--write-baseline", "known.sarif", "draft.txt");
    String before = shell.read("known.sarif");
    shell.file("draft.txt", DRAFT.replace("c)\t", "b)\t"));
    Outcome refused = shell.plenary("check", "--write-baseline", "known.sarif", "draft.txt");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo("plenary check: 'known.sarif' exists; use --force to replace it\n");
    assertThat(shell.read("known.sarif")).isEqualTo(before);
    shell.plenary("check", "--write-baseline", "known.sarif", "--force", "draft.txt");
    assertThat(shell.plenary("check", "--baseline", "known.sarif", "draft.txt"))
        .isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void aFileThatIsNoBaselineIsRefusedBeforeAnythingIsRead() {
    shell.file("bad.sarif", "{\"runs\": [}");
    shell.file("other.sarif", "{}");
    Outcome bad = shell.plenary("check", "--baseline", "bad.sarif", "draft.txt");
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.out()).isEmpty();
    assertThat(bad.err()).startsWith("plenary: bad.sarif:1:11: not a baseline: Unexpected");
    assertThat(shell.plenary("check", "--baseline", "other.sarif", "draft.txt").err())
        .isEqualTo("plenary: other.sarif: not a baseline: it is no report in SARIF\n");
    assertThat(shell.plenary("check", "--baseline", "none.sarif", "draft.txt").err())
        .isEqualTo("plenary: the baseline 'none.sarif' cannot be read\n");
  }

  @Test
  void suppressionsOfTheDraftAreInTheReportWithTheirReasons() {
    shell.file(
        "kept.md",
        """
        considering

        a\\) that data are open;

        <!-- plenary: ignore NUM-001 -- agreed upon -->
        c\\) that the register is kept , always,

        resolves

        to keep the register.
        """);
    Outcome outcome = shell.plenary("check", "-f", "sarif", "kept.md");
    assertThat(outcome.err()).isEqualTo("kept.md: 1 warning; 1 can be fixed with 'plenary fix'\n");
    assertThat(outcome.out())
        .contains("\"kind\": \"inSource\"", "\"justification\": \"agreed upon\"")
        .contains("\"suppressions\": []");
    assertThat(shell.plenary("check", "-q", "-f", "concise", "kept.md").out())
        .isEqualTo("kept.md:6:30: warning PUN-008: a blank before `,`\n");
    Outcome converted = shell.plenary("convert", "kept.md", "-t", "text");
    assertThat(converted.out()).doesNotContain("plenary:");
    assertThat(converted.err())
        .isEqualTo("plenary: kept.md: note: comments to plenary left out: 1\n");
  }
}
