package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.cli.message.MessageLanguage;
import org.plenary.cli.message.Messages;

class VersionTest {
  private static final Messages ENGLISH = Messages.in(MessageLanguage.EN);

  @Test
  void itNamesProgramDataAndJava() {
    Version version =
        new Version("1.2.3", "0123abc, 2026-11-22", "2026.11", "2026-11-01", "Java 17 (X), Y z");
    assertThat(version.describe(ENGLISH))
        .isEqualTo(
            "plenary 1.2.3 (0123abc, 2026-11-22)\n"
                + "rules 2026.11, register of references 2026-11-01\n"
                + "Java 17 (X), Y z\n");
  }

  @Test
  void withoutARepositoryNoCommitIsNamed() {
    Version version = new Version("1.2.3", "", "2026.11", "2026-11-01", "Java");
    assertThat(version.describe(ENGLISH)).startsWith("plenary 1.2.3\n");
  }

  @Test
  void thatOfTheProcessIsFilledIn() {
    assertThat(Version.ofProcess().describe(ENGLISH))
        .matches(
            "plenary [0-9.]+( \\([0-9a-f]+, [0-9-]{10}\\))?\nrules [0-9.]+, .*[0-9-]{10}\n"
                + "Java .*\n");
  }
}
