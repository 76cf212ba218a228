package org.plenary.cli.parity;

import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Locator;
import org.plenary.diagnostic.Severity;
import org.plenary.model.Draft;
import org.plenary.parity.Difference;
import org.plenary.report.CheckedFile;
import org.plenary.report.Finding;
import org.plenary.source.SourceDocument;

/** The differences of a translation as reports take them: with lines, words and places. */
public final class Compared {
  private Compared() {}

  /** What was found in a translation. */
  public static CheckedFile of(
      String name,
      SourceDocument source,
      Draft draft,
      Optional<Severity> threshold,
      List<Difference> differences) {
    Locator locator = new Locator(source);
    boolean rightToLeft =
        draft.documents().stream().anyMatch(document -> document.language().isRightToLeft());
    return CheckedFile.of(
        name,
        locator.countsParagraphs(),
        rightToLeft,
        threshold,
        differences.stream().map(each -> finding(each.diagnostic(), locator)).toList());
  }

  private static Finding finding(Diagnostic diagnostic, Locator locator) {
    return new Finding(
        diagnostic,
        locator.position(diagnostic.span()),
        locator.excerpt(diagnostic.span().start()),
        locator.words(diagnostic.span()),
        "",
        diagnostic.unit(),
        List.of());
  }
}
