package org.plenary.report;

import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Severity;

/**
 * A file that was checked, or could not be read.
 *
 * @param name as it was given
 * @param paragraphs true when positions count paragraphs of a Word file and not lines
 * @param rightToLeft true for a draft in Arabic
 * @param problem why it could not be read, as a sentence
 */
public record CheckedFile(
    String name,
    boolean paragraphs,
    boolean rightToLeft,
    List<Finding> findings,
    Optional<String> problem) {
  public CheckedFile {
    findings = List.copyOf(findings);
  }

  /** How many findings there are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.diagnostic().severity() == severity).count();
  }
}
