package org.plenary.report;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Position;

/** SARIF 2.1.0, for code scanning. Lines of a Word file are its paragraphs. */
final class SarifReport implements Report {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** A name and not an address: validators want one, and the program has no page of its own. */
  private static final String ABOUT = "urn:plenary:check";

  private static final int LONGEST_DESCRIPTION = 1_000;

  private final ReportSettings settings;

  SarifReport(ReportSettings settings) {
    this.settings = settings;
  }

  @Override
  public String of(List<CheckedFile> files) {
    JsonText json = new JsonText();
    json.open('{').member("$schema", SCHEMA).member("version", "2.1.0");
    json.open("runs", '[').open('{');
    tool(json);
    json.open("automationDetails", '{').member("id", "plenary/").close('}');
    invocation(files, json);
    boolean lines = files.stream().anyMatch(file -> !file.paragraphs());
    if (lines) {
      json.member("columnKind", "unicodeCodePoints").member("defaultEncoding", "utf-8");
      json.open("newlineSequences", '[').value("\r\n").value("\n").close(']');
    }
    json.open("artifacts", '[');
    for (CheckedFile file : files) {
      json.open('{').open("location", '{');
      location(file, json);
      json.close('}').open("roles", '[').value("analysisTarget").close(']').close('}');
    }
    json.close(']').open("results", '[');
    results(files, json);
    return json.close(']').close('}').close(']').close('}').toString();
  }

  private static void location(CheckedFile file, JsonText json) {
    json.member("uri", UriPath.of(file.name())).member("uriBaseId", "%SRCROOT%");
  }

  private void tool(JsonText json) {
    json.open("tool", '{').open("driver", '{').member("name", "plenary");
    json.member("informationUri", ABOUT);
    json.member("semanticVersion", settings.version()).member("language", settings.language());
    json.open("rules", '[');
    for (ReportSettings.RuleEntry rule : settings.rules()) {
      String title = settings.catalogue().title(rule.code());
      json.open('{').member("id", rule.code());
      json.open("shortDescription", '{').member("text", title).close('}');
      json.open("fullDescription", '{').member("text", shortened(why(rule, title))).close('}');
      json.open("defaultConfiguration", '{').member("level", rule.severity().code()).close('}');
      json.open("help", '{').member("text", rule.document()).member("markdown", rule.document());
      json.close('}').open("properties", '{').open("tags", '[').value(group(rule.code()));
      json.close(']').close('}').close('}');
    }
    json.close(']').close('}').close('}');
  }

  /** The paragraph that says why. */
  private static String why(ReportSettings.RuleEntry rule, String title) {
    String[] paragraphs = rule.document().split("\n\n");
    return paragraphs.length > 3 ? paragraphs[3] : title;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION);
  }

  private static String group(String code) {
    return code.substring(0, code.indexOf('-'));
  }

  private static void invocation(List<CheckedFile> files, JsonText json) {
    boolean all = files.stream().allMatch(file -> file.problem().isEmpty());
    json.open("invocations", '[').open('{').member("executionSuccessful", all);
    json.open("toolExecutionNotifications", '[');
    for (CheckedFile file : files) {
      file.problem()
          .ifPresent(
              problem ->
                  json.open('{')
                      .member("level", "error")
                      .open("message", '{')
                      .member("text", file.name() + ": " + problem)
                      .close('}')
                      .close('}'));
    }
    json.close(']').close('}').close(']');
  }

  private void results(List<CheckedFile> files, JsonText json) {
    Fingerprints fingerprints = new Fingerprints();
    boolean suppressed =
        files.stream().flatMap(file -> file.keptBack().stream()).anyMatch(SarifReport::inSource);
    for (int i = 0; i < files.size(); i++) {
      CheckedFile file = files.get(i);
      for (Finding finding : file.findings()) {
        result(file, i, finding, fingerprints, json);
        state(file.compared() ? "new" : "", json);
        suppressions(suppressed, json);
        json.close('}');
      }
      for (KeptBack back : file.keptBack()) {
        result(file, i, back.finding(), fingerprints, json);
        state(inSource(back) ? "" : "unchanged", json);
        suppression(back, suppressed, json);
        json.close('}');
      }
    }
  }

  private static boolean inSource(KeptBack back) {
    return back.why() == KeptBack.Why.SUPPRESSED;
  }

  private static void state(String state, JsonText json) {
    if (!state.isEmpty()) {
      json.member("baselineState", state);
    }
  }

  /** Once one result says whether it is suppressed, all must. */
  private static void suppressions(boolean said, JsonText json) {
    if (said) {
      json.open("suppressions", '[').close(']');
    }
  }

  private static void suppression(KeptBack back, boolean said, JsonText json) {
    if (!inSource(back)) {
      suppressions(said, json);
      return;
    }
    json.open("suppressions", '[').open('{').member("kind", "inSource");
    if (!back.reason().isEmpty()) {
      json.member("justification", back.reason());
    }
    json.close('}').close(']');
  }

  private void result(
      CheckedFile file, int index, Finding finding, Fingerprints fingerprints, JsonText json) {
    Diagnostic diagnostic = finding.diagnostic();
    json.open('{').member("ruleId", diagnostic.rule());
    json.member("ruleIndex", index(diagnostic.rule()));
    json.member("level", diagnostic.severity().code());
    json.open("message", '{').member("text", message(file, finding)).close('}');
    json.open("locations", '[').open('{');
    physical(file, index, finding.position(), finding.words(), json);
    if (!diagnostic.unit().isEmpty()) {
      json.open("logicalLocations", '[').open('{');
      json.member("fullyQualifiedName", diagnostic.unit()).member("kind", "element");
      json.close('}').close(']');
    }
    if (file.paragraphs()) {
      json.open("properties", '{').member("lineUnit", "paragraph").close('}');
    }
    json.close('}').close(']');
    related(file, index, finding, json);
    fixes(file, index, finding, json);
    json.open("partialFingerprints", '{');
    json.member("primaryLocationLineHash", fingerprints.next(file, finding));
    json.member("plenaryPath/v1", Fingerprints.path(finding)).close('}');
  }

  /** A Word file has no regions that other programs could replace. */
  private static void fixes(CheckedFile file, int index, Finding finding, JsonText json) {
    if (file.paragraphs() || finding.changes().isEmpty()) {
      return;
    }
    json.open("fixes", '[').open('{').open("artifactChanges", '[').open('{');
    json.open("artifactLocation", '{');
    location(file, json);
    json.member("index", index).close('}').open("replacements", '[');
    for (Finding.Change change : finding.changes()) {
      Position position = change.position();
      json.open('{').open("deletedRegion", '{');
      json.member("startLine", position.number()).member("startColumn", position.column());
      json.member("endLine", position.endNumber()).member("endColumn", position.endColumn());
      json.close('}').open("insertedContent", '{').member("text", change.text());
      json.close('}').close('}');
    }
    json.close(']').close('}').close(']').close('}').close(']');
  }

  private String message(CheckedFile file, Finding finding) {
    String text = settings.catalogue().text(finding.diagnostic().message());
    return file.paragraphs()
        ? Places.inParagraphs(finding, settings.catalogue()) + ": " + text
        : text;
  }

  private static void physical(
      CheckedFile file, int index, Position position, String words, JsonText json) {
    json.open("physicalLocation", '{').open("artifactLocation", '{');
    location(file, json);
    json.member("index", index).close('}').open("region", '{');
    json.member("startLine", position.number()).member("startColumn", position.column());
    json.member("endLine", position.endNumber()).member("endColumn", position.endColumn());
    json.open("snippet", '{').member("text", words).close('}').close('}').close('}');
  }

  private void related(CheckedFile file, int index, Finding finding, JsonText json) {
    if (finding.related().isEmpty()) {
      return;
    }
    json.open("relatedLocations", '[');
    for (Finding.Beside beside : finding.related()) {
      json.open('{');
      physical(file, index, beside.position(), beside.words(), json);
      json.open("message", '{').member("text", settings.catalogue().text(beside.message()));
      json.close('}').close('}');
    }
    json.close(']');
  }

  private int index(String code) {
    for (int i = 0; i < settings.rules().size(); i++) {
      if (settings.rules().get(i).code().equals(code)) {
        return i;
      }
    }
    return -1;
  }
}
