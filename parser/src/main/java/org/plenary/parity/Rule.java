package org.plenary.parity;

import org.plenary.diagnostic.Severity;

/** What two language versions must have in common. */
public enum Rule {
  /** As many items under a callout, callouts, footnotes and annexes. */
  COUNTS("PAR-001", Severity.ERROR),
  /** The same kind of callout: <i>recalling</i> is <i>напоминая</i>, not <i>отмечая</i>. */
  CALLOUTS("PAR-002", Severity.ERROR),
  /** The same things referred to: {@code Resolution 140 (Rev. Dubai, 2018)}. */
  REFERENCES("PAR-003", Severity.ERROR),
  /** The same numbers besides, however they are written: {@code 1,000} is {@code 1 000}. */
  NUMBERS("PAR-004", Severity.WARNING),
  /** The same mark at the end; headings apart. */
  END_MARKS("PAR-005", Severity.WARNING),
  /** As many brackets of each kind. */
  BRACKETS("PAR-006", Severity.NOTE),
  /** No Latin letter inside a Cyrillic word, nor the other way round. */
  SCRIPTS("PAR-007", Severity.ERROR),
  /** The translation is one, and in its language. */
  TRANSLATED("PAR-008", Severity.ERROR),
  /** What a glossary prescribes: <i>mast</i> is <i>мачта</i>. */
  GLOSSARY("PAR-009", Severity.NOTE);

  private final String code;
  private final Severity severity;

  Rule(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The name that never changes: {@code PAR-001}. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }
}
