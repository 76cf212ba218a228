package org.plenary.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The document of a rule: what it finds, why that is wrong, and examples. */
public final class RuleDocument {
  private static final String FIX = "\n## Fix\n";

  private RuleDocument() {}

  /**
   * The document in Markdown.
   *
   * @param code {@code ALPH-002}
   * @throws IllegalStateException when the rule has none
   */
  public static String of(String code) {
    String file = "rules/" + code + ".md";
    try (InputStream in = RuleDocument.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no document " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The paragraphs that say why what it finds is wrong. */
  public static String why(String code) {
    String document = of(code);
    int start = document.indexOf("\n\n", document.indexOf("\n## ")) + 2;
    return document.substring(start, document.indexOf("\n## ", start)).strip();
  }

  /** What {@code plenary fix} does about it; nothing when it does nothing. */
  public static Optional<String> fix(String code) {
    String document = of(code);
    int at = document.indexOf(FIX);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            document.substring(at + FIX.length(), document.indexOf("\n## ", at + 1)).strip());
  }
}
