package org.plenary.report;

import java.util.List;
import org.plenary.diagnostic.Severity;

/** GitLab's code quality: a list of issues with fingerprints of their own. */
final class GitlabReport implements Report {
  private final ReportSettings settings;

  GitlabReport(ReportSettings settings) {
    this.settings = settings;
  }

  @Override
  public String of(List<CheckedFile> files) {
    Fingerprints fingerprints = new Fingerprints();
    JsonText json = new JsonText().open('[');
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        json.open('{')
            .member("description", settings.catalogue().text(finding.diagnostic().message()))
            .member("check_name", finding.diagnostic().rule())
            .member("fingerprint", fingerprints.next(file, finding))
            .member("severity", severity(finding.diagnostic().severity()))
            .open("location", '{')
            .member("path", UriPath.plain(file.name()))
            .open("lines", '{')
            .member("begin", finding.position().number())
            .close('}')
            .close('}')
            .close('}');
      }
    }
    return json.close(']').toString();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
