package org.plenary.report;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Position;

/** The program's own JSON: {@code {"version":1,"files":[{"file":…,"findings":[…]}]}}. */
final class JsonReport implements Report {
  private final ReportSettings settings;

  JsonReport(ReportSettings settings) {
    this.settings = settings;
  }

  @Override
  public String of(List<CheckedFile> files) {
    JsonText json = new JsonText().open('{').member("version", 1).open("files", '[');
    for (CheckedFile file : files) {
      json.open('{').member("file", file.name());
      file.problem().ifPresent(problem -> json.member("problem", problem));
      json.open("findings", '[');
      file.findings().forEach(finding -> finding(file, finding, json));
      json.close(']').close('}');
    }
    return json.close(']').close('}').toString();
  }

  private void finding(CheckedFile file, Finding finding, JsonText json) {
    Diagnostic diagnostic = finding.diagnostic();
    Position position = finding.position();
    json.open('{')
        .member("rule", diagnostic.rule())
        .member("severity", diagnostic.severity().code())
        .member("message", settings.catalogue().text(diagnostic.message()))
        .member("id", diagnostic.unit())
        .member(file.paragraphs() ? "paragraph" : "line", position.number());
    if (!position.part().isEmpty()) {
      json.member("part", position.part());
    }
    json.member("column", position.column());
    if (position.endNumber() != position.number()) {
      json.member(file.paragraphs() ? "endParagraph" : "endLine", position.endNumber());
    }
    json.member("endColumn", position.endColumn())
        .member("text", finding.quoted())
        .member("fixable", diagnostic.isFixable());
    if (!finding.changes().isEmpty()) {
      json.open("fix", '[');
      finding.changes().forEach(change -> change(file, change, json));
      json.close(']');
    }
    json.close('}');
  }

  private static void change(CheckedFile file, Finding.Change change, JsonText json) {
    Position position = change.position();
    json.open('{').member(file.paragraphs() ? "paragraph" : "line", position.number());
    if (!position.part().isEmpty()) {
      json.member("part", position.part());
    }
    json.member("column", position.column());
    if (!change.isInOneLine()) {
      json.member(file.paragraphs() ? "endParagraph" : "endLine", position.endNumber());
    }
    json.member("endColumn", position.endColumn()).member("text", change.text()).close('}');
  }
}
