package org.plenary.xliff;

import java.util.List;
import org.plenary.language.Language;

/**
 * A file that came back from a translator, as it stands.
 *
 * @param original the name of the draft's file
 * @param fingerprint of the draft that it was made from
 * @param parts the parts that it covers, {@code operative}
 */
public record Returned(
    Language from,
    Language to,
    String original,
    String fingerprint,
    List<String> parts,
    List<Translation> translations) {
  public Returned {
    parts = List.copyOf(parts);
    translations = List.copyOf(translations);
  }

  /**
   * A unit that came back.
   *
   * @param key of the unit
   * @param target what the translator made of it; empty when nothing
   */
  public record Translation(String key, List<Token> target) {
    public Translation {
      target = List.copyOf(target);
    }

    /** The words without codes. */
    public String words() {
      StringBuilder words = new StringBuilder();
      for (Token token : target) {
        if (token instanceof Token.Words piece) {
          words.append(piece.text());
        }
      }
      return words.toString().strip();
    }
  }

  /** Words or the id of a code, as a file has them. */
  public sealed interface Token {
    /** Words of the translation. */
    record Words(String text) implements Token {}

    /** A code that stands alone. */
    record Code(String id) implements Token {}

    /** A code that begins a range. */
    record Open(String id) implements Token {}

    /** The end of that range. */
    record Close(String id) implements Token {}
  }
}
