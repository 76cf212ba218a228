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

  /** True for forms whose readers look files up in a repository. */
  public boolean namesFilesInRepository() {
    return switch (this) {
      case SARIF, GITHUB, GITLAB, RDJSON -> true;
      case PRETTY, CONCISE, JSON, JUNIT -> false;
    };
  }
}
