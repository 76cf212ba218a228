package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.message.UsageException;

class ManualPagesTest {
  @TempDir Path directory;

  @Test
  void everyCommandHasAPageInEveryLanguage() throws IOException, UsageException {
    ManualPages.main(new String[] {directory.toString()});
    for (String folder : new String[] {"man1", "ru/man1"}) {
      for (String name : Commands.NAMES) {
        String page = Files.readString(directory.resolve(folder + "/plenary-" + name + ".1"));
        assertThat(page).startsWith(".TH \"plenary-" + name + "\" \"1\"").contains("\\-\\-help");
      }
    }
    assertThat(Files.readString(directory.resolve("man1/plenary-check.1")))
        .contains(".TP\n\\fB\\-\\-fail\\-on=SEVERITY\\fR\n", ".SH \"Exit codes\"\n.TP\n\\fB0\\fR");
    assertThat(Files.readString(directory.resolve("ru/man1/plenary.1")))
        .contains("plenary\\-check(1)", "проект");
  }

  @Test
  void signsOfTheFormatAreEscaped() {
    assertThat(ManualPages.escaped(".a\n'b -c\\d")).isEqualTo("\\&.a\n\\&'b \\-c\\ed");
  }
}
