package org.plenary.report;

/** The reports that there are. */
public final class Reports {
  private Reports() {}

  /** The report of a form. */
  public static Report of(ReportForm form, ReportSettings settings) {
    return switch (form) {
      case PRETTY -> new PrettyReport(settings);
      case CONCISE -> new ConciseReport(settings);
      case JSON -> new JsonReport(settings);
      case SARIF -> new SarifReport(settings);
      case JUNIT -> new JunitReport(settings);
      case GITHUB -> new GithubReport(settings);
      case GITLAB -> new GitlabReport(settings);
      case RDJSON -> new RdjsonReport(settings);
    };
  }
}
