package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory);
  }

  private void assertUsage(Outcome outcome, String... lines) {
    assertThat(outcome.err()).isEqualTo(String.join("\n", lines) + "\n");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aMistypedCommandIsRecognised() {
    assertUsage(
        shell.plenary("convret", "a.md"),
        "plenary: 'convret' is not a command; did you mean 'convert'?",
        "Try 'plenary --help'.");
  }

  @Test
  void aCommandThatIsNotBuiltDoesNotExist() {
    assertUsage(
        shell.plenary("frobnicate"),
        "plenary: 'frobnicate' is not a command",
        "Try 'plenary --help'.");
  }

  @Test
  void aSuffixThatNobodyWritesIsNamed() {
    shell.file("a.txt", "The Council,\n");
    assertThat(shell.plenary("convert", "a.txt", "-o", "a.odt").err())
        .startsWith(
            "plenary convert: a file whose name ends in '.odt' cannot be written here: say the form"
                + " with '-t'\n  one of: docx, md, html, json, text, pdf");
  }

  @Test
  void aMistypedOptionIsRecognised() {
    assertUsage(
        shell.plenary("convert", "--ouptut=x.md", "a.md"),
        "plenary convert: unknown option '--ouptut'; did you mean '--output'?",
        "Try 'plenary convert --help'.");
  }

  @Test
  void anOptionLikeNoOtherIsOnlyNamed() {
    assertUsage(
        shell.plenary("extract", "-z", "a.md"),
        "plenary extract: unknown option '-z'",
        "Try 'plenary extract --help'.");
  }

  @Test
  void aMistypedValueIsRecognisedAndTheValuesAreListed() {
    assertUsage(
        shell.plenary("extract", "-t", "josnl", "a.md"),
        "plenary extract: '--to-format' cannot be 'josnl'; did you mean 'jsonl'?",
        "  one of: text, tsv, jsonl, xliff, xliff12, docx-table");
  }

  @Test
  void theCommandAndItsUseAreShownWhenNoFilesAreGiven() {
    assertUsage(
        shell.plenary("show"),
        "plenary show: no files given",
        "Usage: plenary show [OPTIONS] FILE...",
        "  plenary show --stage lines draft.md           what each line was taken for",
        "  plenary show draft.docx                       the model as an outline",
        "Try 'plenary show --help'.");
  }

  @Test
  void anOptionWithoutItsValueIsNamed() {
    assertUsage(
        shell.plenary("convert", "a.md", "-o"),
        "plenary convert: '--output' needs a value",
        "Try 'plenary convert --help'.");
  }

  @Test
  void anOptionGivenTwiceIsNamed() {
    assertUsage(
        shell.plenary("convert", "a.md", "-t", "md", "-t", "html"),
        "plenary convert: '--to-format' is given twice",
        "Try 'plenary convert --help'.");
  }

  @Test
  void aFlagTakesNoValue() {
    assertUsage(
        shell.plenary("convert", "a.md", "--force=maybe"),
        "plenary convert: '--force' takes no value",
        "Try 'plenary convert --help'.");
  }

  @Test
  void withoutACommandTheHelpIsNoResult() {
    Outcome outcome = shell.plenary();
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("Usage: plenary COMMAND").contains("extract");
  }

  @Test
  void optionsMayStandBeforeTheCommand() {
    shell.file("a.md", "resolves\n");
    Outcome outcome = shell.plenary("--lang", "ru", "-q", "extract", "a.md", "b.md");
    assertThat(outcome.out()).isEqualTo("resolves\n");
    assertThat(outcome.err()).isEqualTo("plenary: b.md: нет такого файла\n");
  }

  @Test
  void anUnknownLanguageOfMessagesIsRefused() {
    assertUsage(
        shell.plenary("extract", "--lang", "rus", "a.md"),
        "plenary extract: '--lang' cannot be 'rus'; did you mean 'ru'?",
        "  one of: en, ru");
  }

  @ParameterizedTest
  @CsvSource({
    "PLENARY_LANG, ru, LC_ALL, en_GB.UTF-8",
    "LC_ALL, ru_RU.KOI8-R, LANG, C",
    "LANG, ru_RU.UTF-8, LC_CTYPE, C"
  })
  void theLanguageOfMessagesComesFromTheEnvironment(
      String name, String value, String other, String otherValue) {
    shell.variable(name, value).variable(other, otherValue);
    assertThat(shell.plenary("chek").err()).startsWith("plenary: команды 'chek' нет");
  }

  @Test
  void aNameAfterTwoDashesIsAFile() {
    shell.file("-q", "resolves\n");
    assertThat(shell.plenary("extract", "-f", "text", "--", "-q").out()).isEqualTo("resolves\n");
  }

  @Test
  void aNameWithAnAtSignIsAFile() {
    shell.file("@a.md", "resolves\n");
    assertThat(shell.plenary("extract", "@a.md").out()).isEqualTo("resolves\n");
  }

  @Test
  void everyCommandHasAPageInEveryLanguage() {
    for (String language : List.of("en", "ru")) {
      for (String name : Commands.NAMES) {
        Outcome asked = shell.plenary("help", name, "--lang", language);
        assertThat(asked.code()).isZero();
        assertThat(asked.out())
            .contains("plenary " + name)
            .isEqualTo(shell.plenary(name, "--help", "--lang", language).out());
        assertThat(asked.out().lines()).allMatch(line -> line.length() <= 80);
      }
    }
  }

  @Test
  void theHelpListsTheCommandsThereAre() {
    String page = shell.plenary("--help").out();
    assertThat(page).isEqualTo(shell.plenary("help").out()).doesNotContain("\u001b");
    assertThat(Commands.NAMES).allMatch(name -> page.contains("\n  " + name + " "));
  }

  @Test
  void helpForNoCommandIsAnError() {
    assertUsage(
        shell.plenary("help", "shwo"),
        "plenary help: 'shwo' is not a command; did you mean 'show'?",
        "Try 'plenary help --help'.");
  }

  @Test
  void colourIsForPeopleUnlessAskedFor() {
    assertThat(shell.plenary("--color=always", "--help").out()).contains("\u001b[");
    shell.atTerminal();
    assertThat(shell.plenary("--help").out()).contains("\u001b[");
    assertThat(shell.plenary("--help", "--color", "never").out()).doesNotContain("\u001b");
    shell.variable("NO_COLOR", "1").variable("CLICOLOR_FORCE", "1");
    assertThat(shell.plenary("--help").out()).doesNotContain("\u001b");
  }

  @Test
  void theVersionIsThatOfTheProject() {
    assertThat(shell.plenary("-V").out())
        .matches("plenary \\d+\\.\\d+\\.\\d+( \\(.+\\))?\nrules .+, .+\nJava .+, .+\n");
  }
}
