package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was translated before is used again, counted, and written down. */
class TranslatedBeforeTest {
  private static final String OLD =
      """
      RESOLUTION 96 (Kigali, 2022)
      Shared masts
      The Council,
      resolves
      1	to keep a register of masts in line with Resolution 140 (Rev. Dubai, 2018);
      2	to publish it every 3 years.
      """;
  private static final String TRANSLATION =
      """
      РЕЗОЛЮЦИЯ 96 (Кигали, 2022 г.)
      Общие мачты
      Совет,
      решает
      1	вести реестр мачт согласно Резолюции 140 (Пересм. Дубай, 2018 г.);
      2	публиковать его каждые 3 года.
      """;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("old.en.txt", OLD);
    shell.file("old.ru.txt", TRANSLATION);
    shell.file("new.txt", OLD.replace("every 3 years.", "every 5 years."));
  }

  @Test
  void theSameIsFilledInAndTheLikeIsOfferedAsMemory() {
    Outcome outcome =
        shell.plenary(
            "extract",
            "new.txt",
            "--to",
            "ru",
            "--previous",
            "old.en.txt",
            "old.ru.txt",
            "--near",
            "near.tmx",
            "-o",
            "new.xlf");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err().lines().map(line -> line.replaceAll("  +", " ")))
        .contains("unchanged (100 %) 1 10", "85-99 % alike 1 6", "official callouts 1 1");
    assertThat(shell.read("new.xlf"))
        .contains("subState=\"pl:carried\"", "pl:change=\"edited\"")
        .contains("<target>вести реестр мачт согласно Резолюции <ph id=\"1\"");
    assertThat(shell.read("near.tmx"))
        .contains("<seg>публиковать его каждые 3 года.</seg>")
        .doesNotContain("вести реестр");
  }

  @Test
  void aMemoryOfAnApprovedPairDoesAsWell() {
    assertThat(shell.plenary("tm", "old.en.txt", "old.ru.txt", "-o", "old.tmx").code()).isZero();
    assertThat(shell.plenary("extract", "new.txt", "--to", "ru", "-q", "--memory", "old.tmx").out())
        .contains("pl:carried");
    assertThat(shell.plenary("extract", "new.txt", "--to", "ru", "--memory", "old.en.txt"))
        .isEqualTo(
            new Outcome(3, "", "plenary: old.en.txt: not a translation memory (TMX), line 1\n"));
  }

  @Test
  void anUntouchedDraftComesBackAsItsOldTranslation() {
    shell.plenary(
        "extract",
        "old.en.txt",
        "--to",
        "ru",
        "--part",
        "all",
        "--previous",
        "old.en.txt",
        "old.ru.txt",
        "-o",
        "old.xlf");
    assertThat(shell.plenary("merge", "old.xlf", "-o", "back.txt").code()).isZero();
    assertThat(shell.read("back.txt").replace('\u00a0', ' '))
        .contains("вести реестр мачт согласно Резолюции 140 (Пересм. Дубай, 2018 г.);");
  }

  @Test
  void whatIsNewSinceAnOlderTextIsCountedByBand() {
    assertThat(
            shell
                .plenary(
                    "words", "new.txt", "--since", "old.en.txt", "--part", "operative", "-t", "tsv")
                .out())
        .isEqualTo(
            """
            file\tband\tunits\twords
            new.txt\tvocabulary\t0\t0
            new.txt\trepeated\t0\t0
            new.txt\t100\t2\t11
            new.txt\t85-99\t1\t6
            new.txt\t75-84\t0\t0
            new.txt\t50-74\t0\t0
            new.txt\tnew\t0\t0
            new.txt\ttotal\t3\t17
            """);
  }

  @Test
  void aGlossaryIsATableOrTbx() {
    assertThat(shell.plenary("glossary", "--from", "en", "--to", "ru").out().lines())
        .contains("resolves\tрешает\titu.resolves");
    shell.plenary("glossary", "--from", "ru", "--to", "zh", "-o", "g.tbx");
    assertThat(shell.read("g.tbx")).contains("<martif", "<term>решает</term>");
    assertThat(shell.plenary("glossary", "--from", "en", "--to", "en").err())
        .isEqualTo("plenary glossary: both languages are 'en'\n");
  }

  @Test
  void earlierTranslationsOfOtherLanguagesAreRefused() {
    assertThat(
            shell.plenary(
                "extract", "new.txt", "--to", "fr", "--previous", "old.en.txt", "old.ru.txt"))
        .isEqualTo(new Outcome(3, "", "plenary: old.ru.txt: not a draft in the language 'fr'\n"));
    assertThat(shell.plenary("extract", "new.txt", "-t", "tsv", "--memory", "x.tmx").code())
        .isEqualTo(2);
  }
}
