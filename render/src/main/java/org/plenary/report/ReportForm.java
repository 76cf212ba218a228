package org.plenary.report;

/** The forms of reports. */
public enum ReportForm {
  /** For people: excerpt and caret. */
  PRETTY,
  /** For people and editors: a line a finding. */
  CONCISE,
  JSON,
  /** SARIF 2.1.0. */
  SARIF,
  /** JUnit XML, for build servers. */
  JUNIT,
  /** Annotations of GitHub's workflows. */
  GITHUB,
  /** GitLab's code quality. */
  GITLAB,
  /** Diagnostics of reviewdog. */
  RDJSON;

  /** True for what people read in their own language. */
  public boolean isForPeople() {
    return this == PRETTY || this == CONCISE;
  }
}
