package org.plenary.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Locator;
import org.plenary.diagnostic.Position;
import org.plenary.diagnostic.Related;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Linted;
import org.plenary.lint.Quotation;
import org.plenary.lint.suppress.Suppressed;
import org.plenary.report.CheckedFile;
import org.plenary.report.Finding;
import org.plenary.report.KeptBack;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** Findings in one draft as reports take them: with lines, words and places. */
public final class Checked {
  private final Locator locator;
  private final Quotation quotation;
  private final List<Span> lines;
  private final Map<String, String> places = new HashMap<>();

  private Checked(LintContext context) {
    this.locator = new Locator(context.source());
    this.quotation = new Quotation(context);
    this.lines = context.lines();
    for (Unit unit : context.units()) {
      List<String> parts = new ArrayList<>();
      if (!unit.callout().isEmpty()) {
        parts.add(unit.callout());
      }
      if (!unit.label().isNone()) {
        parts.add(unit.label().printed());
      }
      places.put(unit.id(), String.join(", ", parts));
    }
  }

  /** What was found in a draft. */
  public static CheckedFile of(
      String name, Optional<Severity> threshold, LintContext context, Linted linted) {
    Checked checked = new Checked(context);
    return CheckedFile.of(
            name,
            checked.locator.countsParagraphs(),
            context.language().isRightToLeft(),
            threshold,
            linted.findings().stream().map(checked::finding).toList())
        .keeping(linted.suppressed().stream().map(checked::keptBack).toList());
  }

  private KeptBack keptBack(Suppressed suppressed) {
    return new KeptBack(
        finding(suppressed.diagnostic()), KeptBack.Why.SUPPRESSED, suppressed.reason());
  }

  private Finding finding(Diagnostic diagnostic) {
    return new Finding(
        diagnostic,
        locator.position(diagnostic.span()),
        locator.excerpt(diagnostic.span().start()),
        locator.words(diagnostic.span()),
        quotation.of(diagnostic),
        places.getOrDefault(diagnostic.unit(), ""),
        diagnostic.related().stream().map(each -> beside(each, diagnostic)).toList(),
        diagnostic.edits().stream().map(this::change).toList());
  }

  private Finding.Change change(Edit edit) {
    return new Finding.Change(
        locator.position(edit.span()), locator.excerpt(edit.span().start()), edit.replacement());
  }

  private Finding.Beside beside(Related related, Diagnostic diagnostic) {
    Position position = locator.position(related.span());
    return new Finding.Beside(
        position,
        locator.excerpt(related.span().start()),
        locator.words(related.span()),
        isBlankBetween(position, locator.position(diagnostic.span())),
        related.message());
  }

  private boolean isBlankBetween(Position one, Position other) {
    if (locator.countsParagraphs() || other.number() - one.endNumber() != 2) {
      return false;
    }
    Span between = lines.get(one.endNumber());
    return locator.words(between).isBlank();
  }
}
