package org.plenary.parity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The document of a rule: what it finds, why that is wrong, and examples. */
public final class RulePage {
  private RulePage() {}

  /** The document in Markdown. */
  public static String of(Rule rule) {
    String file = "rules/" + rule.code() + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no document " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
