package org.plenary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Severity;

/**
 * A file that was checked, or could not be read.
 *
 * @param name as it was given
 * @param paragraphs true when positions count paragraphs of a Word file and not lines
 * @param rightToLeft true for a draft in Arabic
 * @param threshold findings below it do not fail the run; none does when it is empty
 * @param findings what is reported
 * @param keptBack what was found and is known
 * @param compared true when a baseline says which findings are known
 * @param problem why it could not be read, as a sentence
 */
public record CheckedFile(
    String name,
    boolean paragraphs,
    boolean rightToLeft,
    Optional<Severity> threshold,
    List<Finding> findings,
    List<KeptBack> keptBack,
    boolean compared,
    Optional<String> problem) {
  public CheckedFile {
    findings = List.copyOf(findings);
    keptBack = List.copyOf(keptBack);
  }

  /** A file that was checked. */
  public static CheckedFile of(
      String name,
      boolean paragraphs,
      boolean rightToLeft,
      Optional<Severity> threshold,
      List<Finding> findings) {
    return new CheckedFile(
        name, paragraphs, rightToLeft, threshold, findings, List.of(), false, Optional.empty());
  }

  /** A file that could not be read. */
  public static CheckedFile unreadable(String name, String why) {
    return new CheckedFile(
        name, false, false, Optional.empty(), List.of(), List.of(), false, Optional.of(why));
  }

  /** The same under another name. */
  public CheckedFile named(String other) {
    return new CheckedFile(
        other, paragraphs, rightToLeft, threshold, findings, keptBack, compared, problem);
  }

  /** The same with other findings to report. */
  public CheckedFile reporting(List<Finding> others) {
    return new CheckedFile(
        name, paragraphs, rightToLeft, threshold, others, keptBack, compared, problem);
  }

  /** The same with more that is known. */
  public CheckedFile keeping(List<KeptBack> more) {
    List<KeptBack> all = new ArrayList<>(keptBack);
    all.addAll(more);
    return new CheckedFile(
        name, paragraphs, rightToLeft, threshold, findings, all, compared, problem);
  }

  /** The same, held against a baseline. */
  public CheckedFile compared(List<Finding> unknown, List<KeptBack> known) {
    CheckedFile split = reporting(unknown).keeping(known);
    return new CheckedFile(
        name, paragraphs, rightToLeft, threshold, unknown, split.keptBack, true, problem);
  }

  /** How many findings there are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.diagnostic().severity() == severity).count();
  }

  /** How many findings can be put right without asking anybody. */
  public long fixable() {
    return findings.stream().filter(f -> f.diagnostic().isFixable()).count();
  }

  /** True for a finding that fails the run. */
  public boolean fails(Finding finding) {
    return threshold.filter(finding.diagnostic().severity()::isAtLeast).isPresent();
  }

  /** True when some finding fails the run. */
  public boolean fails() {
    return findings.stream().anyMatch(this::fails);
  }
}
