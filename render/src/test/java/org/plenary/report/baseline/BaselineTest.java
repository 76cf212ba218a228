package org.plenary.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Catalogue;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Position;
import org.plenary.diagnostic.Severity;
import org.plenary.report.CheckedFile;
import org.plenary.report.Finding;
import org.plenary.report.ReportForm;
import org.plenary.report.ReportSettings;
import org.plenary.report.Reports;
import org.plenary.source.Span;

class BaselineTest {
  private static Finding finding(String rule, String unit, String words, int line) {
    return new Finding(
        Diagnostic.of(rule, Severity.ERROR, new Span(0, 2), "c)", "a)").in(unit),
        new Position(line, "", 1, line, 3),
        words,
        words,
        words,
        "",
        List.of());
  }

  private static CheckedFile file(String name, Finding... findings) {
    return CheckedFile.of(name, false, false, Optional.of(Severity.ERROR), Arrays.asList(findings));
  }

  private static String sarif(CheckedFile... files) {
    ReportSettings settings =
        new ReportSettings(Catalogue.in("en"), "en", false, "0.1.0", List.of());
    return Reports.of(ReportForm.SARIF, settings).of(Arrays.asList(files));
  }

  private static Baseline.Compared compared(String baseline, CheckedFile file)
      throws BaselineException {
    return Baseline.read(baseline).over(file, false, rule -> true);
  }

  @Test
  void aFindingIsKnownOnAnotherLineAndInAnotherForm() throws Exception {
    String baseline = sarif(file("drafts/проект 1.docx", finding("NUM-001", "pre.1.c", "c)", 9)));
    Finding moved = finding("NUM-001", "pre.1.c", "c)", 90);
    Finding other = finding("NUM-001", "pre.1.e", "e)", 91);
    Baseline.Compared compared = compared(baseline, file("drafts/проект 1.md", moved, other));
    assertThat(compared.file().findings()).containsExactly(other);
    assertThat(compared.file().keptBack()).extracting("finding").containsExactly(moved);
    assertThat(compared.gone()).isZero();
  }

  @Test
  void twoAlikeAreNotKnownBecauseOneIs() throws Exception {
    Finding one = finding("NUM-001", "pre.1.c", "c)", 9);
    Baseline.Compared compared = compared(sarif(file("a.md", one)), file("a.md", one, one));
    assertThat(compared.file().findings()).containsExactly(one);
  }

  @Test
  void whatIsKnownOfOneFileIsNotKnownOfItsNeighbour() throws Exception {
    Finding one = finding("NUM-001", "pre.1.c", "c)", 9);
    String baseline = sarif(file("x/a.md", one), file("x/b.md"), file("y/a.md"));
    assertThat(compared(baseline, file("x/b.md", one)).file().findings()).containsExactly(one);
    assertThat(compared(baseline, file("new.md", one)).file().findings()).containsExactly(one);
    assertThat(compared(baseline, file("y/a.txt", one)).file().findings()).containsExactly(one);
    assertThat(compared(baseline, file("/home/x/a.txt", one)).file().findings()).isEmpty();
  }

  @Test
  void aSingleFileMayHaveAnotherName() throws Exception {
    Finding one = finding("NUM-001", "pre.1.c", "c)", 9);
    Baseline baseline = Baseline.read(sarif(file("a.md", one)));
    CheckedFile copy = file("copy.txt", one);
    assertThat(baseline.over(copy, true, rule -> true).file().findings()).isEmpty();
    assertThat(baseline.over(copy, false, rule -> true).file().findings()).containsExactly(one);
  }

  @Test
  void whatIsNotFoundAnyMoreIsCountedForTheRulesThatRan() throws Exception {
    String baseline =
        sarif(
            file(
                "a.md",
                finding("NUM-001", "pre.1.c", "c)", 9),
                finding("NUM-003", "pre.1.c", "c)", 9)));
    assertThat(compared(baseline, file("a.md")).gone()).isEqualTo(2);
    assertThat(Baseline.read(baseline).over(file("a.md"), false, "NUM-003"::equals).gone())
        .isEqualTo(1);
  }

  @Test
  void theNextReportTellsNewFromKnown() throws Exception {
    Finding one = finding("NUM-001", "pre.1.c", "c)", 9);
    Finding other = finding("NUM-001", "pre.1.e", "e)", 9);
    String first = sarif(file("a.md", one));
    assertThat(first).doesNotContain("baselineState");
    String second = sarif(compared(first, file("a.md", one, other)).file());
    assertThat(second)
        .containsOnlyOnce("\"baselineState\": \"new\"")
        .containsOnlyOnce("\"baselineState\": \"unchanged\"");
    assertThat(compared(second, file("a.md", one, other)).file().findings()).isEmpty();
  }

  @Test
  void whatIsNoReportIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Baseline.read("{\n  \"runs\": [,]}"))
        .isInstanceOfSatisfying(
            BaselineException.class,
            e -> assertThat(e.line() + ":" + e.column()).isEqualTo("2:12"));
    assertThatThrownBy(() -> Baseline.read("{\"version\": 1}"))
        .isInstanceOfSatisfying(BaselineException.class, e -> assertThat(e.isOtherJson()).isTrue());
    assertThatThrownBy(() -> Baseline.read("")).isInstanceOf(BaselineException.class);
  }
}
