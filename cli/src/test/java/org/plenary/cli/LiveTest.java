package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that follow their drafts until the program is stopped. */
class LiveTest {
  private static final int PATIENCE = 20_000;

  @TempDir Path directory;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Thread running;

  private void start(String... line) {
    Surroundings around =
        new Surroundings(
            Map.of("PLENARY_LANG", "en"),
            directory,
            "en",
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            false,
            false);
    running = new Thread(() -> new Main(around, new StandardPipeline()).run(List.of(line)));
    running.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (running != null) {
      running.interrupt();
      running.join(PATIENCE);
      assertThat(running.isAlive()).isFalse();
    }
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE * 1_000_000L;
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private void save(String text) throws IOException {
    Files.writeString(directory.resolve("draft.txt"), "resolves\n" + text + "\n");
  }

  private boolean holds(String file, String text) {
    try {
      return Files.readString(directory.resolve(file)).contains(text);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aSavedDraftIsConvertedAgain() throws Exception {
    save("to look once.");
    start("convert", "draft.txt", "--watch", "-o", "draft.md");
    await(() -> said().contains("watching"));
    assertThat(holds("draft.md", "once")).isTrue();
    save("to look again.");
    await(() -> holds("draft.md", "again"));
    await(() -> said().contains("draft.txt: converted in "));
  }

  @Test
  void aPageIsServedAndTellsWhenItChanges() throws Exception {
    save("to look once.");
    start("convert", "draft.txt", "--serve", "0");
    await(() -> said().contains("serving http"));
    String address = said().substring(said().indexOf("http"), said().indexOf(" to this"));
    assertThat(get(address, "")).contains("to look once.", "/.version?");
    save("to look again.");
    assertThat(get(address, ".version?1/draft.txt")).isEqualTo("2");
    assertThat(get(address, "draft.txt")).contains("to look again.");
    assertThat(get(address, "other.txt")).isEmpty();
  }

  private static String get(String address, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  @Test
  void standardOutputCannotBeWatched() {
    Shell shell = new Shell(directory);
    shell.file("draft.txt", "resolves\nto look.\n");
    assertThat(shell.plenary("convert", "draft.txt", "--watch", "-t", "md").err())
        .isEqualTo("plenary convert: '--watch' needs '-o': a file, or 'FOLDER/'\n");
    assertThat(shell.plenary("convert", "draft.txt", "--serve", "x").err())
        .isEqualTo("plenary convert: 'x' is no port; take a number from 0 to 65535\n");
    assertThat(shell.plenary("convert", "draft.txt", "--serve", "0", "-t", "md").err())
        .isEqualTo("plenary convert: '--serve' shows pages in HTML; leave '-t' out\n");
  }
}
