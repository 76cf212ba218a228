package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
  private static final String DRAFT =
      """
      RESOLUTION 96 (Kigali, 2022)
      Shared masts
      The World Telecommunication Development Conference (Kigali, 2022),
      recalling
      a)	Resolution 140 (Rev. Dubai, 2018) of the Plenipotentiary Conference,
      resolves
      1	to keep a register of masts in line with Resolution 140 (Rev. Dubai, 2018);
      2	to publish it every 3 years.
      """;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("r.txt", DRAFT);
  }

  @Test
  void theLanguageAloneAsksForTheOperativePartAsXliff() {
    Outcome outcome = shell.plenary("extract", "r.txt", "--to", "ru");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("srcLang=\"en\" trgLang=\"ru\"")
        .contains("<source>resolves</source>", "<target>решает</target>")
        .contains("prints as: 140 (Пересм. Дубай, 2018\u00a0г.)")
        .doesNotContain("recalling");
  }

  @Test
  void theSuffixAsksForXliffToo() {
    assertThat(
            shell.plenary("extract", "r.txt", "--to", "fr", "-o", "r.xlf", "--part", "all").code())
        .isZero();
    assertThat(shell.read("r.xlf"))
        .contains("version=\"2.1\"", "recalling", "prints as: 140 (Rév. Dubaï, 2018)");
  }

  @Test
  void olderProgramsGetTheOlderForm() {
    assertThat(shell.plenary("extract", "r.txt", "--to", "es", "-t", "xliff12").out())
        .contains("version=\"1.2\"", "<x id=\"1\" ctype=\"x-refTail\"")
        .contains("<target state=\"final\">resuelve</target>");
  }

  @Test
  void tagsSideBySideAreToldApartByProgramsThatCountThemByTheirFirstLetter() {
    shell.file(
        "n.txt",
        """
        RESOLUTION 96 (Kigali, 2022)
        Shared masts
        The World Telecommunication Development Conference (Kigali, 2022),
        resolves
        1\tto follow Resolution 37 (Rev. Kigali, 2022)[footnoteRef:1] [1:\tAs revised.];
        """);
    assertThat(shell.plenary("extract", "n.txt", "--to", "ru", "-t", "xliff12").out())
        .contains(
            "<x id=\"1\" ctype=\"x-refTail\" equiv-text=\"37 (Rev. Kigali, 2022)\"/>"
                + "<x id=\"2\" ctype=\"x-refNote\" equiv-text=\"[1]\"/>");
  }

  @Test
  void theLanguageAndTheFormGoTogether() {
    assertThat(shell.plenary("extract", "r.txt", "-t", "xliff"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "plenary extract: a file for translators needs their language: '--to LANG'\n"
                    + "  one of: en, fr, es, ru, zh, ar\n"));
    assertThat(shell.plenary("extract", "r.txt", "-t", "tsv", "--to", "ru").code()).isEqualTo(2);
    assertThat(shell.plenary("extract", "r.txt", "--to", "de").err())
        .startsWith("plenary extract: '--to' cannot be 'de'");
  }

  @Test
  void aDraftIsNotTranslatedIntoItsOwnLanguage() {
    assertThat(shell.plenary("extract", "r.txt", "--to", "en"))
        .isEqualTo(
            new Outcome(3, "", "plenary: r.txt: the draft is in the language 'en' already\n"));
  }
}
