package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory);
  }

  private void assertUnreadable(Outcome outcome, String... lines) {
    assertThat(outcome.err()).isEqualTo(String.join("\n", lines) + "\n");
    assertThat(outcome.code()).isEqualTo(3);
  }

  @Test
  void oneBadFileAmongManyIsReportedAndTheOthersAreDone() {
    shell.file("a.md", "resolves a\n");
    shell.file("b.txt", "damaged\n");
    shell.file("c.md", "resolves c\n");
    Outcome outcome = shell.plenary("extract", "a.md", "nosuch.md", "b.txt", "c.md");
    assertThat(outcome.out()).isEqualTo("resolves a\nresolves c\n");
    assertUnreadable(
        outcome,
        "plenary: nosuch.md: no such file",
        "plenary: b.txt: not text: it holds bytes that no text holds");
  }

  @Test
  void aFaultOfOursStopsOneFileOnly() {
    shell.file("a.md", "crash\n");
    shell.file("b.md", "resolves b\n");
    Outcome outcome = shell.plenary("extract", "a.md", "b.md", "c.md");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out()).isEqualTo("resolves b\n");
    assertThat(outcome.err())
        .isEqualTo(
            """
            plenary: internal error while extracting from a.md: IllegalStateException
              This is a fault of plenary. Run again with --debug for the trace, and report it with
              the first line of 'plenary --version'; the draft itself is not needed.
            plenary: c.md: no such file
            """);
  }

  @Test
  void theTraceIsPrintedOnRequestOnly() {
    shell.file("a.md", "crash\n");
    assertThat(shell.plenary("extract", "a.md").err()).doesNotContain("\tat ");
    assertThat(shell.plenary("extract", "a.md", "--debug").err())
        .contains("IllegalStateException: asked for\n\tat org.plenary.cli.LinePipeline");
  }

  @Test
  void aFolderIsSearchedForDraftsInTheOrderOfTheirNames() {
    shell.file("drafts/b.md", "resolves b\n");
    shell.file("drafts/a/x.DOCX", "resolves x\n");
    shell.file("drafts/c.txt", "resolves c\n");
    shell.file("drafts/~$b.docx", "lock\n");
    shell.file("drafts/.b.md", "hidden\n");
    shell.file("drafts/.git/d.md", "hidden\n");
    shell.file("drafts/notes.odt", "other\n");
    Outcome outcome = shell.plenary("extract", "-f", "text", "-t", "jsonl", "drafts");
    assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly(
            "{\"file\":\"drafts/a/x.DOCX\"",
            "{\"file\":\"drafts/b.md\"",
            "{\"file\":\"drafts/c.txt\"");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void aFolderWithoutDraftsIsReported() throws IOException {
    Files.createDirectory(directory.resolve("empty"));
    assertUnreadable(
        shell.plenary("extract", "empty/"),
        "plenary: empty/: no drafts in this folder (*.docx, *.md, *.txt)");
  }

  @Test
  void anEmptyNameIsNotTheFolderOneIsIn() {
    shell.file("a.md", "resolves\n");
    assertUnreadable(shell.plenary("extract", ""), "plenary: '': no such file");
  }

  @Test
  void standardInputHasTheNameItIsGiven() {
    shell.typing("resolves\n");
    assertThat(shell.plenary("extract", "-t", "jsonl", "-", "--stdin-filename", "r/88.md").out())
        .startsWith("{\"file\":\"r/88.md\",");
  }

  @Test
  void standardInputWithoutANameIsText() {
    shell.typing("resolves\n");
    Outcome outcome = shell.plenary("show", "--stage", "blocks", "-");
    assertThat(outcome.out()).isEqualTo("form text\n1 [0,8) none \"resolves\"\n");
  }

  @Test
  void standardInputCannotBeReadTwice() {
    Outcome outcome = shell.plenary("extract", "-", "--files-from", "-");
    assertThat(outcome.err()).isEqualTo("plenary extract: standard input can be read only once\n");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void aListOfFilesMayComeFromWindows() {
    shell.file("a.md", "resolves a\n");
    shell.file("b b.md", "resolves b\n");
    shell.file("list", "\ufeffa.md\r\n\r\nb b.md\r\n");
    assertThat(shell.plenary("extract", "--files-from", "list").out())
        .isEqualTo("resolves a\nresolves b\n");
    shell.typing("b b.md\na.md");
    assertThat(shell.plenary("extract", "--files-from", "-").out())
        .isEqualTo("resolves b\nresolves a\n");
  }

  @Test
  void anEmptyListOfFilesIsNothingToDo() {
    shell.file("list", "\n");
    assertThat(shell.plenary("extract", "--files-from", "list")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void aMissingListOfFilesIsReported() {
    assertUnreadable(
        shell.plenary("extract", "--files-from", "nolist"), "plenary: nolist: no such file");
  }

  @Test
  void aFormThatNobodyKnowsHasToBeSaid() {
    shell.file("draft.odt", "resolves\n");
    assertUnreadable(
        shell.plenary("extract", "draft.odt"),
        "plenary: draft.odt: its form is not known; say it with '--from'");
    assertThat(shell.plenary("extract", "-f", "text", "draft.odt").out()).isEqualTo("resolves\n");
  }

  @Test
  void aFileOfOldWordGoesToTheReaderThatKnowsIt() throws IOException {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, -31};
    Files.write(directory.resolve("old.doc"), old);
    assertThat(shell.plenary("show", "--stage", "blocks", "old.doc").out())
        .startsWith("form docx\n");
  }

  @Test
  void aRemarkOfTheReaderIsANoteThatCanBeLeftOut() {
    shell.file("a.txt", "koi8\nresolves\n");
    assertThat(shell.plenary("extract", "a.txt"))
        .isEqualTo(new Outcome(0, "resolves\n", "plenary: a.txt: note: read as koi8-r\n"));
    assertThat(shell.plenary("extract", "a.txt", "-q").err()).isEmpty();
  }

  @Test
  void aNameThatTheLocaleCannotExpressIsReported() {
    shell.variable("LC_ALL", "C");
    assertUnreadable(
        shell.plenary("extract", "a\u0000.md"),
        "plenary: a\u0000.md: the locale 'C' cannot express this file name; set LC_ALL=C.UTF-8");
  }
}
