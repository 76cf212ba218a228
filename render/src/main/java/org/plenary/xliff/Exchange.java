package org.plenary.xliff;

import java.util.List;
import org.plenary.language.Language;

/**
 * All that one file hands to a translator.
 *
 * @param original the name of the draft's file
 * @param fingerprint of the draft's units: another one means another text
 * @param parts the parts that were asked for, {@code operative}
 */
public record Exchange(
    String original,
    Language from,
    Language to,
    String fingerprint,
    List<String> parts,
    List<TranslationUnit> units) {
  public Exchange {
    parts = List.copyOf(parts);
    units = List.copyOf(units);
  }

  /** The same with other units. */
  public Exchange with(List<TranslationUnit> others) {
    return new Exchange(original, from, to, fingerprint, parts, others);
  }
}
