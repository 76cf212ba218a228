package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityTest {
  private static final String SOURCE =
      """
      RESOLUTION 96 (Kigali, 2022)
      Shared masts
      The World Telecommunication Development Conference (Kigali, 2022),
      resolves
      1	to keep a register of masts in line with Resolution 140 (Rev. Dubai, 2018);
      2	to publish it every 3 years.
      """;
  private static final String TARGET =
      """
      РЕЗОЛЮЦИЯ 96 (Кигали, 2022 г.)
      Общие мачты
      Всемирная конференция по развитию электросвязи (Кигали, 2022 г.)
      решает
      1	вести реестр мачт согласно Резолюции 104 (Пересм. Дубай, 2018 г.);
      2	публиковать его каждые 5 лет.
      """;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("r.en.txt", SOURCE);
    shell.file("r.ru.txt", TARGET);
  }

  @Test
  void everyDifferenceIsALineWithItsPlace() {
    assertThat(shell.plenary("parity", "-f", "concise", "r.en.txt", "r.ru.txt"))
        .isEqualTo(
            new Outcome(
                1,
                """
                r.ru.txt:5:30: error PAR-003: решает 1 cites 'Резолюции 104 (Пересм. Дубай, \
                2018 г.)', the source cites 'Resolution 140 (Rev. Dubai, 2018)'
                r.ru.txt:6:26: warning PAR-004: решает 2 has the number 5, the source has 3
                """,
                ""));
  }

  @Test
  void warningsAloneAreNoFailure() {
    shell.file("r.ru.txt", TARGET.replace("104", "140"));
    Outcome outcome = shell.plenary("parity", "-f", "concise", "r.en.txt", "r.ru.txt");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines()).hasSize(1).allMatch(line -> line.contains("PAR-004"));
  }

  @Test
  void programsGetEnglishUnlessTheyAskForMore() {
    shell.variable("LC_ALL", "ru_RU.UTF-8");
    shell.file("r.ru.txt", TARGET.replace("104", "140"));
    assertThat(shell.plenary("parity", "r.en.txt", "r.ru.txt", "-f", "json").out())
        .contains("\"rule\": \"PAR-004\"", "\"line\": 6", "\"column\": 26", "\"id\": \"op.1.2\"")
        .contains("\"message\": \"решает 2 has the number 5, the source has 3\"");
    assertThat(shell.plenary("parity", "r.en.txt", "r.ru.txt", "-f", "json", "--lang", "ru").out())
        .contains("решает 2: число 5, в исходном тексте 3");
  }

  @Test
  void aFaithfulTranslationGivesNothing() {
    shell.file("r.ru.txt", TARGET.replace("104", "140").replace("5 лет", "3 года"));
    assertThat(shell.plenary("parity", "-f", "concise", "r.en.txt", "r.ru.txt"))
        .isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void twoFilesAreNeeded() {
    assertThat(shell.plenary("parity", "r.en.txt").code()).isEqualTo(2);
    assertThat(shell.plenary("parity", "r.en.txt").err())
        .startsWith("plenary parity: two files are compared");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(shell.plenary("parity", "r.en.txt", "no.txt"))
        .isEqualTo(new Outcome(3, "", "plenary: no.txt: no such file\n"));
  }

  @Test
  void filesOfTwoFoldersBelongTogetherByNameOrByNumber() {
    shell.file("en/masts.en.txt", SOURCE);
    shell.file("ru/masts_ru.txt", TARGET.replace("104", "140"));
    shell.file("en/one.txt", SOURCE.replace("96", "97"));
    shell.file("ru/other.txt", TARGET.replace("96", "97"));
    shell.file("ru/alone.txt", TARGET.replace("96", "98"));
    Outcome outcome = shell.plenary("parity", "en", "ru", "-f", "concise");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out().lines().map(line -> line.replaceFirst(":.* (PAR-...).*", " $1")))
        .containsExactly("ru/masts_ru.txt PAR-004", "ru/other.txt PAR-003", "ru/other.txt PAR-004");
    assertThat(outcome.err())
        .isEqualTo("plenary: ru/alone.txt: note: the other folder has no version of it\n");
  }

  @Test
  void whatFailsTheRunIsForTheUserToSay() {
    shell.file("r.ru.txt", TARGET.replace("104", "140"));
    assertThat(shell.plenary("parity", "r.en.txt", "r.ru.txt", "--fail-on", "warning").code())
        .isEqualTo(1);
  }

  @Test
  void termsOfAGlossaryAreLookedFor() {
    shell.file("terms.tsv", "register\tсписок\tnot a registry\nmast\tмачта\n");
    shell.file("r.ru.txt", TARGET.replace("104", "140").replace("5 лет", "3 года"));
    assertThat(
            shell
                .plenary("parity", "r.en.txt", "r.ru.txt", "-f", "concise", "--glossary=terms.tsv")
                .out())
        .isEqualTo("r.ru.txt:5:3: note PAR-009: решает 1 does not use 'список' for 'register'\n");
    shell.file("terms.tsv", "register\n");
    assertThat(shell.plenary("parity", "r.en.txt", "r.ru.txt", "--glossary=terms.tsv"))
        .isEqualTo(
            new Outcome(
                3, "", "plenary: terms.tsv: line 1 has no source and target between tabs\n"));
  }
}
