package org.plenary.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.cli.check.CheckPlan;
import org.plenary.diagnostic.Catalogue;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleDocument;
import org.plenary.lint.Rules;
import org.plenary.parity.RulePage;
import org.plenary.report.CheckedFile;
import org.plenary.report.Report;
import org.plenary.report.ReportForm;
import org.plenary.report.ReportSettings;
import org.plenary.report.Reports;

/**
 * Makes reports in their languages: for people in that of the session, for machines in English
 * unless {@code --lang} is given.
 */
final class ReportWords {
  private static final String ENGLISH = "en";

  private final Session session;
  private final Optional<String> said;
  private final Supplier<List<ReportSettings.RuleEntry>> rules;

  /**
   * @param said the value of {@code --lang}
   * @param plans whose rules reports list
   */
  ReportWords(Session session, Optional<String> said, Collection<CheckPlan> plans) {
    this(
        session,
        said,
        () ->
            Rules.ALL.stream()
                .filter(rule -> plans.stream().anyMatch(plan -> plan.asks(rule.info().code())))
                .map(ReportWords::entry)
                .toList());
  }

  private ReportWords(
      Session session, Optional<String> said, Supplier<List<ReportSettings.RuleEntry>> rules) {
    this.session = session;
    this.said = said;
    this.rules = rules;
  }

  /** For the differences of translations. */
  static ReportWords ofParity(Session session, Optional<String> said) {
    return new ReportWords(
        session,
        said,
        () -> Stream.of(org.plenary.parity.Rule.values()).map(ReportWords::entry).toList());
  }

  /** The report of a form. */
  Report report(ReportForm form) {
    String language = form.isForPeople() || said.isPresent() ? session.language().code() : ENGLISH;
    boolean coloured = form == ReportForm.PRETTY && session.outIsColoured();
    List<ReportSettings.RuleEntry> entries =
        form == ReportForm.SARIF || form == ReportForm.JUNIT ? rules.get() : List.of();
    Report report =
        Reports.of(
            form,
            new ReportSettings(
                Catalogue.in(language), language, coloured, Version.ofProcess().number(), entries));
    return form.namesFilesInRepository()
        ? files -> report.of(files.stream().map(this::fromHere).toList())
        : report;
  }

  /** Servers know the files of a repository by their way down from the folder that they run in. */
  private CheckedFile fromHere(CheckedFile file) {
    Path directory = session.surroundings().directory().toAbsolutePath().normalize();
    try {
      Path whole = directory.resolve(file.name()).normalize();
      boolean inside = whole.startsWith(directory) && !whole.equals(directory);
      return inside ? file.named(directory.relativize(whole).toString()) : file;
    } catch (InvalidPathException unusable) {
      return file;
    }
  }

  private static ReportSettings.RuleEntry entry(org.plenary.parity.Rule rule) {
    return new ReportSettings.RuleEntry(rule.code(), rule.severity(), RulePage.of(rule));
  }

  private static ReportSettings.RuleEntry entry(Rule rule) {
    String code = rule.info().code();
    return new ReportSettings.RuleEntry(code, rule.info().severity(), RuleDocument.of(code));
  }
}
