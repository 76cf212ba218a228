package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckConfigurationTest {
  private static final String DRAFT =
      """
      RESOLUTION 41 (Lisbon, 2026)
      Open measurement data
      The Plenipotentiary Conference (Lisbon, 2026),
      considering
      a)\tthat not every operator shares its data;
      c)\tthat open data help those who plan networks,
      resolves
      to keep the register open , and complete.
      """;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("drafts/r41.txt", DRAFT);
  }

  private String rules(String... options) {
    String[] line = new String[options.length + 4];
    System.arraycopy(new String[] {"check", "-q", "-f", "concise"}, 0, line, 0, 4);
    System.arraycopy(options, 0, line, 4, options.length);
    StringBuilder rules = new StringBuilder();
    shell
        .plenary(line)
        .out()
        .lines()
        .forEach(found -> rules.append(found.split(" ")[2], 0, 7).append(' '));
    return rules.toString().strip();
  }

  @Test
  void theNearestConfigurationAboveTheDraftHolds() {
    assertThat(rules("drafts")).isEqualTo("NUM-001 PUN-008");
    shell.file("plenary.toml", "[check]\nignore = ['NUM']\n");
    assertThat(rules("drafts")).isEqualTo("PUN-008");
    shell.file("drafts/.plenary.toml", "[check]\nselect = ['NUM', 'TYP']\n");
    assertThat(rules("drafts")).as("it is not merged with those above").isEqualTo("NUM-001");
    assertThat(rules("--config", "plenary.toml", "drafts")).isEqualTo("PUN-008");
    assertThat(rules("--config", "none", "drafts")).isEqualTo("NUM-001 PUN-008");
    assertThat(rules("--select", "PUN", "drafts")).isEqualTo("PUN-008");
  }

  @Test
  void theSearchEndsAtTheRepositoryAndThenAsksTheUser() throws IOException {
    shell.file("plenary.toml", "[check]\nignore = ['NUM']\n");
    Files.createDirectory(directory.resolve("drafts/.git"));
    assertThat(rules("drafts")).isEqualTo("NUM-001 PUN-008");
    shell.file("home/plenary/plenary.toml", "[check]\nignore = ['PUN']\n");
    shell.variable("XDG_CONFIG_HOME", directory.resolve("home").toString());
    assertThat(rules("drafts")).isEqualTo("NUM-001");
    shell.variable("PLENARY_IGNORE", "NUM");
    assertThat(rules("drafts")).as("a variable goes before a file").isEqualTo("PUN-008");
  }

  @Test
  void someFilesHaveSettingsOfTheirOwn() {
    shell.file("drafts/archive/old.txt", DRAFT);
    shell.file(
        "plenary.toml",
        """
        [check]
        ignore = ["PUN-008"]
        [check.per-file]
        "drafts/archive/**" = { ignore = ["NUM"], fail-on = "never" }
        """);
    assertThat(rules("drafts/archive")).isEmpty();
    assertThat(rules("drafts/r41.txt")).isEqualTo("NUM-001");
    assertThat(rules("--ignore", "TYP", "drafts/archive"))
        .as("rules that a pattern ignores are ignored besides those of the option")
        .isEqualTo("PUN-008");
    assertThat(shell.plenary("check", "--ignore", "TYP", "drafts/archive").code()).isZero();
    assertThat(shell.plenary("check", "drafts").code()).isEqualTo(1);
  }

  @Test
  void theThresholdOfAConfigurationDecidesTheExitCode() {
    shell.file("plenary.toml", "[check]\nselect = 'PUN'\nfail-on = 'warning'\n");
    assertThat(shell.plenary("check", "drafts").code()).isEqualTo(1);
    assertThat(shell.plenary("check", "--fail-on", "error", "drafts").code()).isZero();
  }

  @Test
  void theBaselineOfAConfigurationLiesBesideIt() {
    shell.file("drafts/plenary.toml", "baseline = 'known.sarif'\n");
    assertThat(shell.plenary("check", "drafts").err())
        .isEqualTo("plenary: the baseline 'known.sarif' cannot be read\n");
    shell.plenary("check", "--write-baseline", "drafts/known.sarif", "drafts");
    assertThat(rules("drafts")).isEmpty();
  }

  @Test
  void aProfileSaysWhoseRulesHold() {
    shell.file("drafts/r41.txt", DRAFT.replace("its data;", "its data.").replace("c)", "b)"));
    assertThat(rules("drafts")).as("an item ends with a semicolon").isEqualTo("PUN-001 PUN-008");
    assertThat(rules("--profile", "un", "drafts")).isEqualTo("PUN-008");
    shell.file("plenary.toml", "profile = 'un'\n");
    assertThat(rules("drafts")).isEqualTo("PUN-008");
    assertThat(shell.plenary("check", "--profile", "ito", "drafts").err())
        .isEqualTo(
            """
            plenary check: '--profile' cannot be 'ito'; did you mean 'itu'?
              one of: itu, un, rcc, generic
            """);
  }

  @Test
  void theSettingsAndTheirPlacesAreShown() {
    shell.file("plenary.toml", "language = \"en\"\n[check]\nignore = [\"PUN\", \"TYP\"]\n");
    shell.variable("PLENARY_FAIL_ON", "warning");
    assertThat(shell.plenary("check", "--show-config", "--profile", "un", "drafts/r41.txt").out())
        .isEqualTo(
            """
            drafts/r41.txt
              language  en               plenary.toml:1:1
              profile   un               --profile
              register  that of plenary  built in
              baseline  none             built in
              fail-on   warning          PLENARY_FAIL_ON
              select    all rules        built in
              ignore    PUN, TYP         plenary.toml:3:1
            """);
  }

  @Test
  void anUnknownKeyIsShownWithWhatMayBeMeant() {
    shell.file("my.toml", "language = \"en\"\n[check]\nfail_on = \"warning\"\n");
    assertThat(shell.plenary("check", "--config", "my.toml", "drafts"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                plenary: my.toml:3:1: unknown key 'fail_on'; did you mean 'fail-on'?
                   |
                 3 | fail_on = "warning"
                   | ^^^^^^^
                """));
    shell.file("my.toml", "\n\nfail_on = \"warning\"\n");
    assertThat(shell.plenary("check", "--config", "my.toml", "drafts").err())
        .contains("my.toml:3:1: unknown key 'fail_on'; did you mean 'fail-on'?\n")
        .endsWith("  'fail-on' belongs into [check]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "profile = 'ito' | 1:1: 'profile' cannot be 'ito'; did you mean 'itu'?",
        "profile = 3 | 1:1: 'profile' needs a string",
        "check = 'no' | 1:1: 'check' needs a table",
        "check.ignore = ['PUN-008', 'TYP-109'] | 1:28: there is no rule 'TYP-109'; did you mean",
        "check.ignore = [1] | 1:1: 'ignore' needs a list of strings",
        "[check | 1:7: not TOML: ",
        "check.per-file.'[a' = { ignore = 'NUM' } | '[a' names no files",
        "check.per-file.a = { ignor = 'NUM' } | unknown key 'ignor'; did you mean 'ignore'?",
        "nonsense = 1 | 1:1: unknown key 'nonsense'",
      })
  void aMistakeIsShownAtItsPlace(String line, String told) {
    shell.file("plenary.toml", line.replace("'", "\"") + "\n");
    Outcome outcome = shell.plenary("check", "drafts");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("plenary: plenary.toml:1:").contains(told, " 1 | ", "^");
  }
}
