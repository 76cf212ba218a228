package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.read.docx.DocxPackage;

/** {@code check --annotate}: findings as comments in a copy of the Word file. */
class AnnotationTest {
  private static final String DRAFT =
      """
      RESOLUTION 41 (Lisbon, 2026)
      Open measurement data
      The Plenipotentiary Conference (Lisbon, 2026),
      considering
      а)\tthat not every operator shares its data;
      c)\tthat open data help those who plan networks,
      resolves
      to keep the register open.
      """;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("draft.txt", DRAFT);
    shell.plenary("convert", "draft.txt", "-o", "draft.docx");
  }

  private String part(String file, String name) throws Exception {
    byte[] bytes = Files.readAllBytes(directory.resolve(file));
    return new String(DocxPackage.of(bytes).bytes(name), StandardCharsets.UTF_8);
  }

  @Test
  void eachFindingIsACommentOnItsWords() throws Exception {
    byte[] before = Files.readAllBytes(directory.resolve("draft.docx"));
    Outcome outcome = shell.plenary("check", "draft.docx", "--annotate", "remarks.docx");
    assertThat(outcome.err())
        .isEqualTo("draft.docx: 2 errors; 1 can be fixed with 'plenary fix'\n");
    assertThat(outcome.out()).startsWith("error[ALPH-002]");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(part("remarks.docx", "word/comments.xml"))
        .contains("ALPH-002 error: label `а)` is typed with a Cyrillic letter")
        .contains("type the Latin `a)`")
        .contains("NUM-001 error: label `c)` follows `а)`, expected `b)`");
    assertThat(part("remarks.docx", "word/document.xml").split("commentReference", -1)).hasSize(3);
    assertThat(Files.readAllBytes(directory.resolve("draft.docx"))).isEqualTo(before);
  }

  @Test
  void theSayingIsInTheLanguageOfTheSessionAndASecondRunReplacesIt() throws Exception {
    shell.plenary("check", "draft.docx", "--annotate", "once.docx");
    shell.plenary("check", "once.docx", "--lang", "ru", "--annotate", "twice.docx");
    assertThat(part("twice.docx", "word/comments.xml"))
        .contains("ALPH-002 error: ")
        .doesNotContain("is typed with");
    assertThat(part("twice.docx", "word/document.xml"))
        .isEqualTo(part("once.docx", "word/document.xml"));
  }

  @Test
  void onlyWhatIsReportedIsACommentAndACleanFileGetsNone() throws Exception {
    shell.plenary("check", "draft.docx", "--select", "NUM", "--annotate", "some.docx");
    assertThat(part("some.docx", "word/comments.xml")).contains("NUM-001").doesNotContain("ALPH");
    Outcome clean = shell.plenary("check", "draft.docx", "--select", "FN", "--annotate", "no.docx");
    assertThat(clean.code()).isZero();
    assertThat(part("no.docx", "word/document.xml"))
        .isEqualTo(part("draft.docx", "word/document.xml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "draft.txt --annotate new.docx|2|'--annotate' puts comments into a copy of a Word file",
        "draft.docx draft.txt --annotate new.docx|2|'--annotate' makes a copy of one Word file",
        "draft.docx --annotate -|2|needs the name of a new Word file, not '-'",
        "draft.docx --annotate word/|2|needs the name of a new Word file, not 'word/'",
        "draft.docx --annotate draft.docx --force|2|the output 'draft.docx' is also an input",
        "draft.docx --annotate draft.txt|2|'draft.txt' exists; use --force to replace it",
        "nosuch.docx --annotate new.docx|3|nosuch.docx: no such file",
        "broken.docx --annotate new.docx|3|broken.docx: ",
      })
  void whatCannotBeAnnotatedIsRefusedAndNothingIsWritten(String line, int code, String said) {
    shell.file("broken.docx", "PK\u0003\u0004 and no more");
    Outcome outcome = shell.plenary(("check " + line).split(" "));
    assertThat(outcome.err()).contains(said);
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(directory.resolve("new.docx")).doesNotExist();
    assertThat(shell.read("draft.txt")).isEqualTo(DRAFT);
  }
}
