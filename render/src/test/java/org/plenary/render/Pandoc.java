package org.plenary.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** pandoc as a reader of what we write. */
public final class Pandoc {
  private Pandoc() {}

  /** Skips the test where pandoc is absent. */
  public static void assumeInstalled() {
    assumeTrue(isInstalled(), "pandoc is not installed");
  }

  /** What pandoc prints as plain text of bytes in a form, {@code "docx"} or {@code "gfm"}. */
  public static String plain(String form, byte[] input) throws IOException, InterruptedException {
    Process pandoc =
        new ProcessBuilder("pandoc", "-f", form, "-t", "plain", "--wrap=none")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread writer = new Thread(() -> send(pandoc, input));
    writer.start();
    String text = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    writer.join();
    assertThat(pandoc.waitFor()).isZero();
    return text;
  }

  private static void send(Process pandoc, byte[] input) {
    try (OutputStream in = pandoc.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInstalled() {
    try {
      Process pandoc =
          new ProcessBuilder("pandoc", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return pandoc.waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
