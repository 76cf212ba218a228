package org.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Catalogue;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Message;
import org.plenary.diagnostic.Position;
import org.plenary.diagnostic.Severity;
import org.plenary.source.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportsTest {
  private static final String FILE = "./drafts/проект, а:1%.md";
  private static final CheckedFile TEXT = file(FILE, false, false, label(), label(), blank());
  private static final CheckedFile WORD = file("draft.docx", true, false, label());
  private static final CheckedFile UNREADABLE = CheckedFile.unreadable("lost.md", "no such <file>");

  private static CheckedFile file(
      String name, boolean paragraphs, boolean rightToLeft, Finding... findings) {
    return CheckedFile.of(
        name, paragraphs, rightToLeft, Optional.of(Severity.ERROR), List.of(findings));
  }

  /** {@code а)} in the 12th line, with another place in the 9th. */
  private static Finding label() {
    Span span = new Span(40, 42);
    Diagnostic diagnostic =
        Diagnostic.of("ALPH-002", Severity.ERROR, span, "а)", "a)", "U+0430")
            .beside(new Span(20, 22), "NUM-003.before")
            .fixedBy(new Edit(span, "a)"))
            .in("pre.2.a");
    Finding.Beside beside =
        new Finding.Beside(
            new Position(9, "", 1, 9, 3), "b)\tданные", "b)", false, Message.of("NUM-003.before"));
    return new Finding(
        diagnostic,
        new Position(12, "", 1, 12, 3),
        "а)\tчто не все",
        "а)",
        "а)",
        "отмечая, а)",
        List.of(beside),
        List.of(new Finding.Change(new Position(12, "", 1, 12, 2), "а)\tчто не все", "a")));
  }

  /** A blank behind Cyrillic and wide letters, of which bytes, columns and characters differ. */
  private static Finding blank() {
    return new Finding(
        Diagnostic.of("PUN-008", Severity.NOTE, new Span(90, 91), ","),
        new Position(15, "", 5, 15, 6),
        "да决定 , ok",
        " ",
        ",",
        "",
        List.of());
  }

  private static String report(ReportForm form, CheckedFile... files) {
    ReportSettings settings =
        new ReportSettings(
            Catalogue.in("en"),
            "en",
            false,
            "0.1.0",
            List.of(
                entry("ALPH-002", Severity.ERROR),
                entry("NUM-001", Severity.ERROR),
                entry("PUN-008", Severity.NOTE)));
    return Reports.of(form, settings).of(List.of(files));
  }

  private static ReportSettings.RuleEntry entry(String code, Severity severity) {
    String document = "# " + code + "\n\nA slip.\n\n## Why is this wrong?\n\nBecause.\n";
    return new ReportSettings.RuleEntry(code, severity, document);
  }

  private static List<String> problems(String json) throws Exception {
    try (InputStream in =
        ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(in, InputFormat.JSON);
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }

  @Test
  void sarifIsValidForTextWordAndUnreadableFiles() throws Exception {
    String sarif = report(ReportForm.SARIF, TEXT, WORD, UNREADABLE);
    assertThat(problems(sarif)).isEmpty();
    assertThat(problems(sarif.replace("\"name\": \"plenary\"", "\"nme\": \"plenary\"")))
        .isNotEmpty();
    assertThat(sarif)
        .contains("\"uri\": \"drafts/%D0%BF%D1%80%D0%BE%D0%B5%D0%BA%D1%82,%20%D0%B0%3A1%25.md\"")
        .contains("\"text\": \"отмечая, а) (paragraph 12): label `а)` is typed")
        .contains("\"lineUnit\": \"paragraph\"", "\"executionSuccessful\": false");
  }

  @Test
  void equalFindingsHaveFingerprintsOfTheirOwn() {
    List<String> prints =
        report(ReportForm.GITLAB, TEXT)
            .lines()
            .filter(line -> line.contains("\"fingerprint\""))
            .toList();
    assertThat(prints).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void annotationsEscapeWhatEndsThem() {
    assertThat(report(ReportForm.GITHUB, TEXT).lines().findFirst())
        .hasValue(
            "::error file=drafts/проект%2C а%3A1%25.md,line=12,endLine=12,col=1,endColumn=3,"
                + "title=ALPH-002::label `а)` is typed with a Cyrillic letter");
  }

  @Test
  void reviewdogCountsBytes() {
    assertThat(report(ReportForm.RDJSON, file("a.md", false, false, blank())))
        .containsSubsequence("\"line\": 15", "\"column\": 11", "\"line\": 15", "\"column\": 12");
    assertThat(report(ReportForm.RDJSON, WORD)).doesNotContain("\"range\"");
  }

  /** What {@code junit-10.xsd} of Jenkins allows, which is less than other servers do. */
  @Test
  void junitHasOnlyWhatJenkinsAllows() throws Exception {
    Map<String, Set<String>> attributes =
        Map.of(
            "testsuites", Set.of("name", "time", "tests", "failures", "errors"),
            "testsuite", Set.of("name", "tests", "failures", "errors", "time", "skipped"),
            "testcase", Set.of("name", "time", "classname", "group"),
            "failure", Set.of("type", "message"),
            "error", Set.of("type", "message"),
            "system-out", Set.of());
    String junit = report(ReportForm.JUNIT, TEXT, WORD, UNREADABLE);
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(junit.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("*");
    assertThat(all.getLength()).isGreaterThan(10);
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      Set<String> allowed = attributes.get(element.getTagName());
      assertThat(allowed).as(element.getTagName()).isNotNull();
      for (int a = 0; a < element.getAttributes().getLength(); a++) {
        assertThat(allowed).contains(element.getAttributes().item(a).getNodeName());
      }
    }
  }

  @Test
  void aCleanFileHasItsCasesInJunit() throws Exception {
    String junit = report(ReportForm.JUNIT, TEXT, file("clean.md", false, false), UNREADABLE);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(junit.getBytes(StandardCharsets.UTF_8)));
    Element found = (Element) xml.getElementsByTagName("testsuite").item(0);
    assertThat(found.getAttribute("tests")).isEqualTo("4");
    assertThat(found.getAttribute("failures")).isEqualTo("1");
    assertThat(found.getElementsByTagName("system-out").getLength()).isEqualTo(1);
    Element clean = (Element) xml.getElementsByTagName("testsuite").item(1);
    assertThat(clean.getElementsByTagName("testcase").getLength()).isEqualTo(4);
    Element unreadable = (Element) xml.getElementsByTagName("testsuite").item(2);
    assertThat(unreadable.getAttribute("errors")).isEqualTo("1");
  }

  @Test
  void aCaretStandsBelowItsWordsWhateverTheirWidth() {
    assertThat(report(ReportForm.PRETTY, file("a.md", false, false, blank())))
        .isEqualTo(
            """
            note[PUN-008]: a blank before `,`
              --> a.md:15:5
               |
            15 | да决定·, ok
               |       ^
               |
               = help: delete it
            """);
  }

  @Test
  void textFromRightToLeftIsQuoted() {
    Finding finding =
        new Finding(
            Diagnostic.of("PUN-012", Severity.WARNING, new Span(0, 2), ",,"),
            new Position(3, "", 4, 3, 6),
            "إذ,, تشير",
            ",,",
            ",,",
            "",
            List.of());
    assertThat(report(ReportForm.PRETTY, file("a.txt", false, true, finding)))
        .contains("3 | \",,\"\n")
        .doesNotContain("^");
  }

  @Test
  void placesInWordFilesAreNamedByWhatStandsAbove() {
    assertThat(report(ReportForm.CONCISE, WORD))
        .isEqualTo(
            "draft.docx:12:1: error ALPH-002: отмечая, а) (paragraph 12): "
                + "label `а)` is typed with a Cyrillic letter\n");
    assertThat(report(ReportForm.PRETTY, WORD))
        .contains("--> draft.docx, отмечая, а) (paragraph 12)\n");
  }

  @Test
  void invisibleSignsAreShown() {
    assertThat(Excerpt.visible("a\tb\u00a0c\u200bd", false)).isEqualTo("a→b␣c<U+200B>d");
    assertThat(Excerpt.visible("  ", true)).isEqualTo("··");
  }

  @Test
  void aLongLineIsCutAroundItsWords() {
    String line = "x".repeat(500) + "YY" + "z".repeat(500);
    Excerpt excerpt = Excerpt.of(line, 501, 2);
    assertThat(excerpt.line()).startsWith("…x").contains("YY").endsWith("z…");
    assertThat(excerpt.line().length()).isLessThan(140);
    assertThat(excerpt.underline('^')).isEqualTo(" ".repeat(61) + "^^");
  }

  @Test
  void changesStandWhereAFormHasAPlaceForThem() {
    assertThat(report(ReportForm.JSON, TEXT))
        .contains("\"fix\": [")
        .containsPattern("\"line\": 12,\\s*\"column\": 1,\\s*\"endColumn\": 2,\\s*\"text\": \"a\"");
    assertThat(report(ReportForm.SARIF, TEXT))
        .contains("\"fixes\": [", "\"deletedRegion\": {", "\"insertedContent\": {");
    assertThat(report(ReportForm.RDJSON, TEXT))
        .containsPattern("\"suggestions\": \\[\\s*\\{\\s*\"range\": ")
        .containsPattern("\"column\": 3\\s*\\}\\s*\\},\\s*\"text\": \"a\"");
    for (ReportForm form : List.of(ReportForm.SARIF, ReportForm.RDJSON)) {
      assertThat(report(form, WORD))
          .as("nothing can be replaced in a Word file")
          .doesNotContain("\"fixes\"", "\"suggestions\"");
    }
  }
}
