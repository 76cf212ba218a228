package org.plenary.report;

import java.util.List;
import org.plenary.diagnostic.Position;
import org.plenary.diagnostic.Severity;

/** Annotations of GitHub's workflows: {@code ::error file=a.md,line=17,…::message}. */
final class GithubReport implements Report {
  private final ReportSettings settings;

  GithubReport(ReportSettings settings) {
    this.settings = settings;
  }

  @Override
  public String of(List<CheckedFile> files) {
    StringBuilder out = new StringBuilder();
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        annotation(file, finding, out);
      }
    }
    return out.toString();
  }

  private void annotation(CheckedFile file, Finding finding, StringBuilder out) {
    Position position = finding.position();
    Severity severity = finding.diagnostic().severity();
    out.append("::").append(severity == Severity.NOTE ? "notice" : severity.code());
    out.append(" file=").append(property(UriPath.plain(file.name())));
    out.append(",line=").append(position.number()).append(",endLine=").append(position.endNumber());
    out.append(",col=")
        .append(position.column())
        .append(",endColumn=")
        .append(position.endColumn());
    out.append(",title=").append(property(finding.diagnostic().rule())).append("::");
    String place =
        file.paragraphs() ? Places.inParagraphs(finding, settings.catalogue()) + ": " : "";
    out.append(data(place + settings.catalogue().text(finding.diagnostic().message())));
    out.append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
