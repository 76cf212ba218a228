package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
  private static final String DRAFT =
      """
      RESOLUTION 41 (Lisbon, 2026)
      Open measurement data
      The Plenipotentiary Conference (Lisbon, 2026),
      considering
      а)\tthat not every operator shares its data;
      c)\tthat open data help those who plan networks,
      resolves
      1\tto keep the register open , and complete;
      1\tto review it every two years.
      """;

  private static final String MENDED =
      DRAFT.replace("а)", "a)").replace("open ,", "open,").replace("1\tto review", "2\tto review");

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("draft.txt", DRAFT);
  }

  @Test
  void aTextIsMendedInPlaceAndWhatIsLeftIsCounted() throws Exception {
    Path file = directory.resolve("draft.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Outcome outcome = shell.plenary("fix", "draft.txt");
    assertThat(outcome.err()).isEqualTo("draft.txt: 3 fixed; 1 error left\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).as("something is left").isEqualTo(1);
    assertThat(shell.read("draft.txt")).isEqualTo(MENDED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void whatIsLeftFailsTheRunOnlyWhenItIsGraveEnough() {
    assertThat(shell.plenary("fix", "--fail-on", "never", "draft.txt").code()).isZero();
    Outcome again = shell.plenary("fix", "--select", "PUN,ALPH", "draft.txt");
    assertThat(again.err()).isEqualTo("nothing to fix\n");
    assertThat(again.code()).isZero();
  }

  @Test
  void aDifferenceIsPrintedAndNothingWritten() {
    Outcome outcome = shell.plenary("fix", "--diff", "draft.txt");
    assertThat(outcome.out())
        .startsWith("--- draft.txt\n+++ draft.txt\n@@ -2,8 +2,8 @@\n")
        .contains("-а)\tthat", "+a)\tthat", "-1\tto review", "+2\tto review");
    assertThat(outcome.err()).isEqualTo("draft.txt: 3 can be fixed; 1 error left\n");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(shell.read("draft.txt")).isEqualTo(DRAFT);
    assertThat(shell.plenary("fix", "--diff", "-o", "x.txt", "draft.txt").code()).isEqualTo(2);
  }

  @Test
  void anEmptyDifferenceIsSuccess() {
    Outcome outcome = shell.plenary("fix", "--diff", "--select", "TYP", "draft.txt");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isZero();
  }

  @Test
  void onlyTheRulesThatAreAskedForMend() {
    shell.plenary("fix", "--select", "NUM,PUN", "--ignore", "NUM-003", "draft.txt");
    assertThat(shell.read("draft.txt")).isEqualTo(DRAFT.replace("open ,", "open,"));
  }

  @Test
  void standardInputGoesToStandardOutput() {
    assertThat(shell.typing(DRAFT).plenary("fix", "-q", "-").out()).isEqualTo(MENDED);
  }

  @Test
  void theResultGoesElsewhereWhenAsked() {
    shell.file("more/other.txt", "resolves\nto go on.\n");
    shell.plenary("fix", "draft.txt", "-o", "mended.txt");
    assertThat(shell.read("mended.txt")).isEqualTo(MENDED);
    assertThat(shell.read("draft.txt")).isEqualTo(DRAFT);
    shell.plenary("fix", "draft.txt", "more/other.txt", "-o", "out/");
    assertThat(shell.read("out/draft.txt")).isEqualTo(MENDED);
    assertThat(shell.read("out/other.txt")).as("a copy").isEqualTo("resolves\nto go on.\n");
  }

  @Test
  void aWordFileIsMendedIntoAnotherWithTrackedChanges() throws Exception {
    shell.plenary("convert", "draft.txt", "-o", "draft.docx");
    byte[] before = Files.readAllBytes(directory.resolve("draft.docx"));
    Outcome inPlace = shell.plenary("fix", "draft.docx");
    assertThat(inPlace.code()).isEqualTo(2);
    assertThat(inPlace.err())
        .isEqualTo(
            "plenary fix: 'draft.docx' is a Word file, which is only mended into another: use -o"
                + " OUT.docx\n");
    assertThat(shell.plenary("fix", "draft.docx", "-o", "draft.docx", "--force").code())
        .isEqualTo(2);
    assertThat(Files.readAllBytes(directory.resolve("draft.docx"))).isEqualTo(before);
    Outcome outcome = shell.plenary("fix", "draft.docx", "-o", "fixed.docx");
    assertThat(outcome.err()).isEqualTo("draft.docx: 3 fixed; 1 error left\n");
    String mended = shell.plenary("extract", "--part", "all", "draft.txt").out();
    assertThat(shell.plenary("extract", "--part", "all", "--changes", "reject", "fixed.docx").out())
        .isEqualTo(mended);
    assertThat(shell.plenary("extract", "--part", "all", "fixed.docx").out())
        .contains("a) that not every", "2 to review");
    assertThat(shell.plenary("fix", "--diff", "draft.docx").out())
        .startsWith("--- draft.docx\n+++ draft.docx\n")
        .contains("+2\tto review it every two years.\n")
        .doesNotContain("No newline");
  }

  @Test
  void oneBadFileAmongManyIsReportedAndTheOthersAreMended() throws Exception {
    byte[] broken = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xff};
    Files.write(directory.resolve("bad.md"), broken);
    Outcome outcome = shell.plenary("fix", "bad.md", "nosuch.txt", "draft.txt");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .isEqualTo(
            """
            plenary: bad.md: the file has bytes that its encoding (UTF-8) does not have, so it \
            cannot be written as it was
            plenary: nosuch.txt: no such file
            draft.txt: 3 fixed; 1 error left
            """);
    assertThat(shell.read("draft.txt")).isEqualTo(MENDED);
  }

  @Test
  void aModelHasNoFileToMend() {
    shell.plenary("convert", "draft.txt", "-o", "draft.json");
    Outcome outcome = shell.plenary("fix", "draft.json");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .isEqualTo(
            "plenary: draft.json: a model has no file to mend; mend the file that it was made"
                + " from\n");
  }

  @Test
  void aTerminalShowsTheDifferenceInColour() {
    assertThat(shell.plenary("fix", "--diff", "--color", "always", "draft.txt").out())
        .contains("\u001b[31m-а)\tthat", "\u001b[32m+a)\tthat");
  }
}
