package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The looks of Word files and PDF on the command line. */
class LooksTest {
  private static final WordFile TEMPLATE =
      WordFile.draft()
          .part(
              "[Content_Types].xml",
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() throws IOException {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file(
        "draft.txt", "considering\nthat a lamp is lit,\nresolves\n1\tto look;\n2\tto see.\n");
    Files.write(directory.resolve("house.docx"), TEMPLATE.bytes());
  }

  /** A program that does what LibreOffice does with its arguments, as far as a test needs it. */
  private String office(String... lines) throws IOException {
    Path program = directory.resolve("soffice");
    Files.writeString(program, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return program.toString();
  }

  @Test
  void aTemplateGetsTheStylesThatItLacksAndTheNoteSaysWhich() {
    assertThat(shell.plenary("convert", "draft.txt", "--template", "house.docx", "-o", "r.docx"))
        .isEqualTo(
            new Outcome(
                0,
                "",
                "plenary: draft.txt: note: styles that the template did not have were added:"
                    + " Normal, Call, enumlev1\n"));
    assertThat(shell.plenary("extract", "r.docx").out())
        .isEqualTo("resolves\n1 to look;\n2 to see.\n");
  }

  @Test
  void aFileThatIsNoTemplateIsRefusedBeforeAnythingIsWritten() {
    assertThat(shell.plenary("convert", "draft.txt", "--template", "draft.txt", "-o", "r.docx"))
        .isEqualTo(
            new Outcome(3, "", "plenary: draft.txt: not a DOCX file: it is no ZIP archive\n"));
    assertThat(directory.resolve("r.docx")).doesNotExist();
  }

  @Test
  void looksAreForWordFilesOnly() {
    assertThat(shell.plenary("convert", "draft.txt", "--profile", "un", "-t", "md").err())
        .isEqualTo("plenary convert: '--profile' is for Word files and PDF: '-t docx', '-t pdf'\n");
  }

  @Test
  void aHouseThatNobodyKnowsIsGuessed() {
    assertThat(shell.plenary("convert", "draft.txt", "--profile", "uno", "-o", "r.docx").err())
        .contains("'uno'", "did you mean 'un'?", "itu, un, rcc, plain");
  }

  @Test
  void anyDraftCanBeNumberedByWord() {
    shell.plenary("convert", "draft.txt", "--numbering", "automatic", "-o", "r.docx");
    assertThat(shell.plenary("show", "--stage", "blocks", "r.docx").out()).contains("to look;");
    assertThat(shell.plenary("extract", "r.docx").out()).contains("2 to see.");
  }

  @Test
  void libreOfficeMakesThePdf() throws IOException {
    String office = office("for last; do :; done", "printf PDF > \"${last%.docx}.pdf\"");
    assertThat(shell.plenary("convert", "draft.txt", "--soffice", office, "-o", "r.pdf"))
        .isEqualTo(new Outcome(0, "", ""));
    assertThat(shell.read("r.pdf")).isEqualTo("PDF");
  }

  @Test
  void whatLibreOfficeSaysWhenItFailsIsHandedOn() throws IOException {
    String office = office("echo 'no more memory'");
    assertThat(shell.plenary("convert", "draft.txt", "--soffice", office, "-o", "r.pdf"))
        .isEqualTo(
            new Outcome(
                3, "", "plenary: draft.txt: LibreOffice made no PDF of it: no more memory\n"));
    assertThat(directory.resolve("r.pdf")).doesNotExist();
  }

  @Test
  void withoutLibreOfficeTheMessageSaysSo() {
    assertThat(shell.variable("PATH", "/nowhere").plenary("convert", "draft.txt", "-o", "r.pdf"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "plenary convert: PDF is made by LibreOffice, which was not found; install it, or"
                    + " say where it lies with '--soffice PROGRAM'\n"));
  }
}
