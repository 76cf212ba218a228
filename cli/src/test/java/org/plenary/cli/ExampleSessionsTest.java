package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people see in the sessions that the program was designed by, word for word.
 *
 * <p>The drafts are others and lead to the same forms. The rules have the codes of their groups
 * ({@code NUM-001}, where the design says {@code STR-012}), and places in Word files are named by
 * the label that is printed there, which needs no ordinal numbers in any language.
 */
class ExampleSessionsTest {
  private static final String MARKDOWN =
      """
      # RESOLUTION 41 (Lisbon, 2026)

      ## Open measurement data

      The Plenipotentiary Conference (Lisbon, 2026),

      *recalling*

      a\\) that not every operator shares its data;

      c\\) that open data help those who plan networks,

      *resolves*

      1 to keep the measurement register open;

      1 to review it every two years.
      """;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("drafts/draft.md", MARKDOWN);
  }

  private static Outcome refused(int code, String err) {
    return new Outcome(code, "", err);
  }

  @Test
  void checkShowsEachFindingWithWhatExplainsIt() {
    Outcome outcome = shell.plenary("check", "drafts/draft.md");
    assertThat(outcome.out())
        .isEqualTo(
            """
            error[NUM-001]: label `c)` follows `a)`, expected `b)`
              --> drafts/draft.md:11:1
               |
             9 | a\\) that not every operator shares its data;
               | --- the item before it
            10 |
            11 | c\\) that open data help those who plan networks,
               | ^^^ in `recalling`
               |
               = help: relabel it `b)`, or restore the missing item

            error[NUM-003]: two items are labelled `1`
              --> drafts/draft.md:17:1
               |
            15 | 1 to keep the measurement register open;
               | - the first one
            16 |
            17 | 1 to review it every two years.
               | ^ in `resolves`
               |
               = help: relabel it `2` (fixable)
            """);
    assertThat(outcome.err())
        .isEqualTo("drafts/draft.md: 2 errors; 1 can be fixed with 'plenary fix'\n");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void conciseHasALineAFinding() {
    assertThat(shell.plenary("check", "-f", "concise", "drafts/draft.md"))
        .isEqualTo(
            new Outcome(
                1,
                """
                drafts/draft.md:11:1: error NUM-001: label `c)` follows `a)`, expected `b)`
                drafts/draft.md:17:1: error NUM-003: two items are labelled `1`
                """,
                "drafts/draft.md: 2 errors; 1 can be fixed with 'plenary fix'\n"));
  }

  @Test
  void aWordFileHasPlacesAndParagraphs() {
    shell.file(
        "r.txt", SampleDraft.TEXT.replace("open , and", "open and").replace("1\tto r", "2\tto r"));
    shell.plenary("convert", "r.txt", "-o", "drafts/draft.docx");
    assertThat(shell.plenary("check", "-q", "drafts/draft.docx"))
        .isEqualTo(
            new Outcome(
                1,
                """
                error[NUM-001]: label `c)` follows `a)`, expected `b)`
                 --> drafts/draft.docx, considering, c) (paragraph 6)
                  |
                5 | a)→that not every operator shares its data;
                  | -- the item before it
                6 | c)→that open data help those who plan networks,
                  | ^^ in `considering`
                  |
                  = help: relabel it `b)`, or restore the missing item
                """,
                ""));
    assertThat(shell.plenary("check", "-f", "concise", "drafts/draft.docx"))
        .isEqualTo(
            new Outcome(
                1,
                "drafts/draft.docx:6:1: error NUM-001: considering, c) (paragraph 6):"
                    + " label `c)` follows `a)`, expected `b)`\n",
                "drafts/draft.docx: 1 error\n"));
  }

  @Test
  void peopleReadFindingsInRussian() {
    shell.file(
        "проект.txt",
        """
        РЕЗОЛЮЦИЯ 41 (Лиссабон, 2026 г.)
        Открытые данные измерений
        Полномочная конференция (Лиссабон, 2026 г.),
        отмечая,
        а)\tчто не все операторы передают данные измерений;
        b)\tчто открытые данные помогают планировать сети,
        решает
        вести реестр измерений.
        """
            .replace(" г.", "\u00a0г."));
    shell.plenary("convert", "проект.txt", "-o", "проект.docx");
    assertThat(shell.plenary("check", "-q", "--lang", "ru", "проект.docx").out())
        .isEqualTo(
            """
            ошибка[ALPH-002]: метка `а)` набрана кириллической буквой
             --> проект.docx, отмечая, а) (абзац 5)
              |
            5 | а)→что не все операторы передают данные измерений;
              | ^^ U+0430
              |
              = совет: замените на латинскую `a)`; исправимо
            """);
  }

  @Test
  void wrongUsageIsToldInOneLineWithTheWayOut() {
    assertThat(shell.plenary("chek", "a.md"))
        .isEqualTo(
            refused(
                2,
                """
                plenary: 'chek' is not a command; did you mean 'check'?
                Try 'plenary --help'.
                """));
    assertThat(shell.plenary("check", "--formt", "sarif", "a.md"))
        .isEqualTo(
            refused(
                2,
                """
                plenary check: unknown option '--formt'; did you mean '--format'?
                Try 'plenary check --help'.
                """));
    assertThat(shell.plenary("check", "-f", "sariff", "a.md"))
        .isEqualTo(
            refused(
                2,
                """
                plenary check: '--format' cannot be 'sariff'; did you mean 'sarif'?
                  one of: pretty, concise, json, sarif, junit, github, gitlab, rdjson
                """));
    assertThat(shell.plenary("check", "--ignore", "NUM-010,NMU-001", "a.md"))
        .isEqualTo(
            refused(2, "plenary check: there is no rule 'NMU-001'; did you mean 'NUM-001'?\n"));
    assertThat(shell.plenary("check"))
        .isEqualTo(
            refused(
                2,
                """
                plenary check: no files given
                Usage: plenary check [OPTIONS] FILE...
                  plenary check draft.docx                      check one draft
                  plenary check -f concise drafts/              check a folder, one line a finding
                  plenary check --report sarif=out.sarif a.md   for a build server
                Try 'plenary check --help'.
                """));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsChecked() throws IOException {
    shell.file("broken.docx", "PK\u0003\u0004 and no directory");
    Files.write(
        directory.resolve("old.doc"),
        new byte[] {
          (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
        });
    Outcome both = shell.plenary("check", "-q", "-f", "concise", "nosuch.md", "drafts/draft.md");
    assertThat(both.code()).isEqualTo(3);
    assertThat(both.err()).isEqualTo("plenary: nosuch.md: no such file\n");
    assertThat(both.out().lines()).hasSize(2);
    assertThat(shell.plenary("check", "broken.docx"))
        .isEqualTo(
            refused(3, "plenary: broken.docx: not a DOCX file: the ZIP directory is damaged\n"));
    assertThat(shell.plenary("check", "old.doc"))
        .isEqualTo(
            refused(3, "plenary: old.doc: this is a Word 97-2003 file; save it as .docx first\n"));
  }

  /** A report, a letter or minutes are held against the rules for any text, and not refused. */
  @Test
  void aTextThatIsNoResolutionIsCheckedToo() {
    shell.file("letter.txt", "Dear colleagues,\nthe meeting is open , as planned.\nYours\n");
    assertThat(shell.plenary("check", "-q", "-f", "concise", "letter.txt"))
        .isEqualTo(new Outcome(0, "letter.txt:2:20: warning PUN-008: a blank before `,`\n", ""));
  }

  @Test
  void standardInputHasTheNameThatItIsGiven() {
    Outcome outcome =
        shell
            .typing(MARKDOWN)
            .plenary("check", "-q", "-f", "concise", "-", "--stdin-filename", "drafts/draft.md");
    assertThat(outcome.out())
        .startsWith(
            "drafts/draft.md:11:1: error NUM-001: label `c)` follows `a)`, expected `b)`\n");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void explainSaysWhyAndShowsExamples() {
    Outcome outcome = shell.plenary("explain", "num-001");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith(
            """
            NUM-001  label out of sequence                                    error, fixable
            Items under one callout carry unbroken labels: other texts cite "recalling b)".

            `plenary fix` relabels an item between two that count on to one another: of a), d), \
            c) the second becomes b). Where an item may be missing it is left to a person.

            reported:
            """)
        .contains("> c)\tthat the register is kept,\n", "\nnot reported:\n")
        .doesNotContain("```", "<!--");
    assertThat(shell.plenary("explain", "--lang", "ru", "ALPH-002").out())
        .startsWith("ALPH-002  буква списка из другого алфавита")
        .contains("ошибка, исправимо автоматически\n");
  }

  @Test
  void rulesAreListedALineEach() {
    assertThat(shell.plenary("rules").out())
        .contains("\nNUM-001   error    label out of sequence (fixable)\n")
        .contains("\nSUP-001   warning  suppression that suppresses nothing\n");
  }

  @Test
  void onATerminalTheReasonIsOfferedOnce() {
    Outcome outcome = shell.atTerminal().plenary("check", "drafts/draft.md");
    assertThat(outcome.err())
        .isEqualTo(
            "drafts/draft.md: 2 errors; 1 can be fixed with 'plenary fix'\n"
                + "run 'plenary explain NUM-001' for the reason\n");
  }

  @Test
  void fiveHundredDraftsAreCheckedInOneRun() {
    for (int i = 0; i < 499; i++) {
      shell.file("many/" + (100 + i / 100) + "/r" + (1000 + i) + ".txt", SampleDraft.TEXT);
    }
    shell.file("many/broken.docx", "PK\u0003\u0004 and no directory");
    Outcome outcome = shell.plenary("check", "-f", "concise", "--select", "NUM-001", "many");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out().lines()).hasSize(499).isSorted();
    assertThat(outcome.err())
        .startsWith("plenary: many/broken.docx: not a DOCX file: the ZIP directory is damaged\n")
        .doesNotContain("\r", "\u001b");
  }
}
