package org.plenary.report;

import java.util.List;
import org.plenary.diagnostic.Catalogue;
import org.plenary.diagnostic.Severity;

/**
 * What reports need to know of the run.
 *
 * @param catalogue the language of the messages
 * @param language its code, {@code en}
 * @param coloured true when a terminal shows colours
 * @param version of the program, {@code 0.1.0}
 * @param rules the rules that ran
 */
public record ReportSettings(
    Catalogue catalogue, String language, boolean coloured, String version, List<RuleEntry> rules) {
  public ReportSettings {
    rules = List.copyOf(rules);
  }

  /** A rule as reports list it: its code, its severity, its document in Markdown. */
  public record RuleEntry(String code, Severity severity, String document) {}
}
