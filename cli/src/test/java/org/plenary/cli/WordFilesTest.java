package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.cli.WordFile.deleted;
import static org.plenary.cli.WordFile.inserted;
import static org.plenary.cli.WordFile.p;
import static org.plenary.cli.WordFile.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files on the command line: what is said about them, and their tracked changes. */
class WordFilesTest {
  private static final byte[] COMPOUND = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() throws IOException {
    shell = new Shell(directory).through(new StandardPipeline());
    file("good.docx", WordFile.draft().bytes());
  }

  private void file(String name, byte[] bytes) throws IOException {
    Files.write(directory.resolve(name), bytes);
  }

  private void assertRefused(String name, String message) {
    assertThat(shell.plenary("extract", name, "good.docx"))
        .isEqualTo(
            new Outcome(
                3,
                "resolves\n1 to keep the register open.\n",
                "plenary: " + name + ": " + message + "\n"));
  }

  @Test
  void aBrokenFileIsCalledBroken() throws IOException {
    byte[] good = WordFile.draft().bytes();
    file("broken.docx", Arrays.copyOf(good, good.length - 30));
    assertRefused("broken.docx", "not a DOCX file: the ZIP directory is damaged");
  }

  @Test
  void anOldFileIsToBeSavedAnew() throws IOException {
    file("old.doc", compound("WordDocument"));
    assertRefused("old.doc", "this is a Word 97-2003 file; save it as .docx first");
  }

  @Test
  void aLockedFileIsToBeUnlocked() throws IOException {
    file("locked.docx", compound("EncryptedPackage"));
    assertRefused("locked.docx", "the file is encrypted; remove the password in Word first");
  }

  @Test
  void theSameIsSaidInRussian() throws IOException {
    file("locked.docx", compound("EncryptedPackage"));
    assertThat(shell.plenary("extract", "--lang", "ru", "locked.docx").err())
        .isEqualTo("plenary: locked.docx: файл зашифрован; сначала снимите пароль в Word\n");
  }

  private static byte[] compound(String stream) {
    byte[] bytes = Arrays.copyOf(COMPOUND, 2048);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }

  private void changed() throws IOException {
    String revision = run("1\tto keep Resolution 5 (Rev. ") + deleted("Busan, 2014");
    file(
        "changed.docx",
        WordFile.of(
                p("The Council,")
                    + "<w:p>"
                    + deleted("decides")
                    + inserted("resolves")
                    + "</w:p><w:p>"
                    + revision
                    + inserted("Dubai, 2018")
                    + run(");")
                    + "</w:p>"
                    + p("2\tto report."))
            .bytes());
  }

  @ParameterizedTest
  @CsvSource({"accept, 'Dubai, 2018', resolves", "reject, 'Busan, 2014', decides"})
  void oneSideOfTrackedChangesIsRead(String side, String revision, String callout)
      throws IOException {
    changed();
    String units = callout + "\n1 to keep Resolution 5 (Rev. " + revision + ");\n2 to report.\n";
    assertThat(shell.plenary("extract", "--changes", side, "changed.docx"))
        .isEqualTo(new Outcome(0, units, ""));
    assertThat(shell.plenary("show", "--changes", side, "changed.docx").out()).contains(revision);
  }

  /** Words that Word could show and that are not in the result are told, however quiet one asks. */
  @Test
  void lostWordsAreToldEvenToThoseWhoWantNoNotes() throws IOException {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>";
    file(
        "hidden.docx",
        WordFile.of(
                p("The Council,") + p("resolves") + "<w:p>" + run("to report.") + hidden + "</w:p>")
            .bytes());
    assertThat(shell.plenary("extract", "-q", "hidden.docx"))
        .isEqualTo(
            new Outcome(
                0,
                "resolves\nto report.\n",
                "plenary: hidden.docx: warning: hidden characters left out: 6\n"));
  }

  @Test
  void acceptedIsWhatIsReadUnlessToldOtherwise() throws IOException {
    changed();
    assertThat(shell.plenary("extract", "changed.docx"))
        .isEqualTo(shell.plenary("extract", "changed.docx", "--changes", "accept"));
  }

  @Test
  void aUnitHasOneTextAndNotBothSides() throws IOException {
    changed();
    assertThat(shell.plenary("extract", "--changes", "both", "changed.docx"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "plenary extract: '--changes both' gives two texts, and a unit has one; take accept"
                    + " or reject\n"));
  }

  @Test
  void bothSidesKeptInAModelAreNeverFusedInItsUnits() throws IOException {
    changed();
    assertThat(shell.plenary("convert", "--changes", "both", "changed.docx", "-o", "m.json").code())
        .isZero();
    assertThat(shell.plenary("extract", "m.json").out())
        .isEqualTo("resolves\n1 to keep Resolution 5 (Rev. Dubai, 2018);\n2 to report.\n");
    assertThat(shell.plenary("extract", "m.json", "-t", "jsonl").out())
        .contains("\"callout\":\"resolves\",\"concept\":\"itu.resolves\"")
        .doesNotContain("decides");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "html | <del data-author=\"A. Editor\" data-date=\"2026-01-02T03:04:05Z\">Busan, 2014</del>",
        "html | <ins data-author=\"A. Editor\" data-date=\"2026-01-02T03:04:05Z\">Dubai, 2018</ins>",
        "md | <del data-author=\"A. Editor\" data-date=\"2026-01-02T03:04:05Z\">Busan, 2014</del>",
        "md | <ins data-author=\"A. Editor\" data-date=\"2026-01-02T03:04:05Z\">Dubai, 2018</ins>",
        "text | 1\tto keep Resolution 5 (Rev. Dubai, 2018);"
      })
  void bothSidesAreShownWhereTheFormHasASignForThem(String form, String shown) throws IOException {
    changed();
    Outcome outcome = shell.plenary("convert", "--changes", "both", "changed.docx", "-t", form);
    assertThat(outcome.out()).contains(shown.strip());
    assertThat(outcome.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"accept", "reject"})
  void aWordFileOfBothSidesReadsAsEitherAgain(String side) throws IOException {
    changed();
    shell.plenary("convert", "--changes", "both", "changed.docx", "-o", "again.docx");
    assertThat(shell.plenary("extract", "--changes", side, "again.docx"))
        .isEqualTo(shell.plenary("extract", "--changes", side, "changed.docx"));
  }

  @Test
  void anUnknownSideIsASlip() {
    assertThat(shell.plenary("convert", "--changes", "bth", "good.docx", "-t", "text").err())
        .isEqualTo(
            "plenary convert: '--changes' cannot be 'bth'; did you mean 'both'?\n"
                + "  one of: accept, reject, both\n");
  }
}
