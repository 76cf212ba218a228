package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String DRAFT = SampleDraft.TEXT;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("draft.txt", DRAFT);
  }

  @Test
  void aFindingShowsItsLineAndWhatExplainsIt() {
    Outcome outcome = shell.plenary("check", "draft.txt");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith(
            """
            error[NUM-001]: label `c)` follows `a)`, expected `b)`
             --> draft.txt:6:1
              |
            5 | a)→that not every operator shares its data;
              | -- the item before it
            6 | c)→that open data help those who plan networks,
              | ^^ in `considering`
              |
              = help: relabel it `b)`, or restore the missing item

            """);
    assertThat(outcome.err())
        .isEqualTo("draft.txt: 2 errors, 1 warning; 2 can be fixed with 'plenary fix'\n");
  }

  @Test
  void editorsHaveALineAFinding() {
    Outcome outcome = shell.plenary("check", "-q", "-f", "concise", "draft.txt");
    assertThat(outcome.out())
        .isEqualTo(
            """
            draft.txt:6:1: error NUM-001: label `c)` follows `a)`, expected `b)`
            draft.txt:8:28: warning PUN-008: a blank before `,`
            draft.txt:9:1: error NUM-003: two items are labelled `1`
            """);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void machinesReadJsonWithIdsAndColumns() {
    Outcome outcome = shell.plenary("check", "-f", "json", "--select", "PUN", "draft.txt");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("\"version\": 1", "\"rule\": \"PUN-008\"", "\"id\": \"op.1.1\"")
        .contains("\"line\": 8", "\"column\": 28", "\"endColumn\": 29", "\"fixable\": true")
        .doesNotContain("NUM-");
  }

  @Test
  void theThresholdDecidesTheExitCode() {
    assertThat(shell.plenary("check", "--fail-on", "never", "draft.txt").code()).isZero();
    assertThat(shell.plenary("check", "--select", "PUN-008", "draft.txt").code()).isZero();
    assertThat(
            shell
                .plenary("check", "--select", "PUN-008", "--fail-on", "warning", "draft.txt")
                .code())
        .isEqualTo(1);
    assertThat(shell.plenary("check", "--ignore", "NUM,PUN-0", "draft.txt").out()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadOutranksFindings() {
    Outcome outcome = shell.plenary("check", "-q", "-f", "json", "draft.txt", "nosuch.txt");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).isEqualTo("plenary: nosuch.txt: no such file\n");
    assertThat(outcome.out()).contains("\"problem\": \"no such file\"", "NUM-001");
  }

  @Test
  void machineFormatsStayEnglishUnlessALanguageIsSaid() {
    shell.variable("LANG", "ru_RU.UTF-8");
    assertThat(shell.plenary("check", "-f", "json", "draft.txt").out()).contains("two items");
    assertThat(shell.plenary("check", "-f", "json", "--lang", "ru", "draft.txt").out())
        .contains("два пункта");
    assertThat(shell.plenary("check", "-f", "concise", "draft.txt").out())
        .contains("error NUM-003: два пункта");
    assertThat(shell.plenary("check", "draft.txt").out()).contains("ошибка[NUM-003]", "совет:");
  }

  @Test
  void severalReportsComeFromOneRun() {
    Outcome outcome =
        shell.plenary(
            "check", "-q", "--report", "sarif=a.sarif", "--report", "junit=a.xml", "draft.txt");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(shell.read("a.sarif")).contains("\"2.1.0\"", "NUM-001");
    assertThat(shell.read("a.xml")).contains("<testsuite ", "NUM-001");
    assertThat(shell.plenary("check", "--report", "sarif=a.sarif", "draft.txt").err())
        .isEqualTo("plenary check: 'a.sarif' exists; use --force to replace it\n");
  }

  @Test
  void aMistypedRuleOrFormatIsRecognised() {
    assertThat(shell.plenary("check", "--ignore", "NUM-010,NUN-001", "draft.txt").err())
        .isEqualTo("plenary check: there is no rule 'NUN-001'; did you mean 'NUM-001'?\n");
    assertThat(shell.plenary("check", "-f", "sariff", "draft.txt").err())
        .startsWith("plenary check: '--format' cannot be 'sariff'; did you mean 'sarif'?\n")
        .contains("one of: pretty, concise, json, sarif, junit, github, gitlab, rdjson");
    assertThat(shell.plenary("check", "--report", "sarif", "draft.txt").code()).isEqualTo(2);
    assertThat(shell.plenary("explain", "NUM-9").code()).isEqualTo(2);
  }

  @Test
  void serversKnowFilesByTheirWayFromHere() {
    String whole = directory.resolve("draft.txt").toString();
    for (String form : new String[] {"github", "gitlab", "sarif", "rdjson"}) {
      assertThat(shell.plenary("check", "-f", form, whole).out())
          .as(form)
          .contains("draft.txt")
          .doesNotContain(directory.toString());
    }
    assertThat(shell.plenary("check", "-q", "-f", "concise", whole).out()).startsWith(whole);
  }

  @Test
  void rulesAreListedAndExplained() {
    assertThat(shell.plenary("rules").out())
        .contains("NUM-001   error    label out of sequence (fixable)\n");
    assertThat(shell.plenary("rules", "--lang", "ru").out()).contains("нарушена");
    assertThat(shell.plenary("explain", "num-001").out())
        .startsWith("NUM-001  label out of sequence  ")
        .contains("recalling b)", "> c)\tthat the register is kept,");
  }
}
