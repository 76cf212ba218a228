package org.plenary.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.plenary.diagnostic.Position;
import org.plenary.diagnostic.Severity;

/** Diagnostics of reviewdog, whose columns count bytes of UTF-8. */
final class RdjsonReport implements Report {
  private final ReportSettings settings;

  RdjsonReport(ReportSettings settings) {
    this.settings = settings;
  }

  @Override
  public String of(List<CheckedFile> files) {
    JsonText json = new JsonText().open('{');
    json.open("source", '{').member("name", "plenary").close('}').open("diagnostics", '[');
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        diagnostic(file, finding, json);
      }
    }
    return json.close(']').close('}').toString();
  }

  private void diagnostic(CheckedFile file, Finding finding, JsonText json) {
    json.open('{')
        .member("message", settings.catalogue().text(finding.diagnostic().message()))
        .member("severity", severity(finding.diagnostic().severity()))
        .open("code", '{')
        .member("value", finding.diagnostic().rule())
        .close('}')
        .open("location", '{')
        .member("path", UriPath.plain(file.name()));
    boolean oneLine = finding.position().endNumber() == finding.position().number();
    if (!file.paragraphs() && oneLine) {
      range(finding.position(), finding.line(), json);
    }
    json.close('}');
    suggestion(file, finding.changes(), json);
    json.close('}');
  }

  /** Several suggestions would be several ways to put it right, so that there is one or none. */
  private static void suggestion(CheckedFile file, List<Finding.Change> changes, JsonText json) {
    if (file.paragraphs() || changes.size() != 1 || !changes.get(0).isInOneLine()) {
      return;
    }
    Finding.Change change = changes.get(0);
    json.open("suggestions", '[').open('{');
    range(change.position(), change.line(), json);
    json.member("text", change.text()).close('}').close(']');
  }

  private static void range(Position position, String line, JsonText json) {
    int start = bytes(line, position.column());
    int end = bytes(line, position.endColumn());
    json.open("range", '{');
    json.open("start", '{').member("line", position.number()).member("column", start);
    json.close('}').open("end", '{').member("line", position.number());
    json.member("column", end).close('}').close('}');
  }

  /** The column in bytes for one in code points. */
  private static int bytes(String line, int column) {
    int points = Math.min(column - 1, line.codePointCount(0, line.length()));
    int end = line.offsetByCodePoints(0, points);
    return line.substring(0, end).getBytes(StandardCharsets.UTF_8).length + 1;
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "INFO" : severity.code().toUpperCase(Locale.ROOT);
  }
}
