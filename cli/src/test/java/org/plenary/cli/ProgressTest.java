package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.plenary.cli.message.MessageLanguage;
import org.plenary.cli.message.Messages;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  private Progress progress(boolean terminal, int all) {
    Surroundings surroundings =
        new Surroundings(
            Map.of(),
            Path.of(""),
            "en",
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            terminal,
            terminal);
    return new Progress(surroundings, Messages.in(MessageLanguage.EN), all, now::get);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void afterASecondOneLineSaysHowFarItIsAndIsClearedInTheEnd() {
    try (Progress progress = progress(true, 500)) {
      progress.next("a.md");
      assertThat(said()).isEmpty();
      now.set(2 * SECOND);
      progress.next("b.md");
      progress.next("c.md");
      assertThat(said()).isEqualTo("\r\u001b[K2 of 500: b.md");
      now.set(3 * SECOND);
      progress.next("d.md");
    }
    assertThat(said()).isEqualTo("\r\u001b[K2 of 500: b.md\r\u001b[K4 of 500: d.md\r\u001b[K");
  }

  @Test
  void nothingIsSaidToAFileOrOfASingleDraft() {
    try (Progress toFile = progress(false, 500);
        Progress single = progress(true, 1)) {
      now.set(5 * SECOND);
      toFile.next("a.md");
      single.next("a.md");
    }
    assertThat(said()).isEmpty();
  }
}
