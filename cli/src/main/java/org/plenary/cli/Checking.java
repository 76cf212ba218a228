package org.plenary.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.cli.check.CheckPlan;
import org.plenary.cli.check.Checked;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.lint.LintContext;
import org.plenary.lint.Linter;
import org.plenary.lint.Rule;
import org.plenary.report.CheckedFile;
import org.plenary.report.Finding;
import org.plenary.report.ReportForm;
import org.plenary.report.baseline.Baseline;
import org.plenary.source.SourceDocument;

/** Checks all inputs and remembers what was found. */
final class Checking {
  private final Intake intake;
  private final Session session;
  private final LintContexts contexts;
  private final boolean acceptsAll;
  private boolean alone;
  private final Map<List<Rule>, Linter> linters = new ConcurrentHashMap<>();
  private final List<CheckedFile> all = new ArrayList<>();
  private final List<CheckedFile> files = new ArrayList<>();
  private final Map<String, Integer> gone = new HashMap<>();

  /**
   * @param acceptsAll true when everything that is found goes into a new baseline
   */
  Checking(Intake intake, Session session, boolean acceptsAll) {
    this.intake = intake;
    this.session = session;
    this.contexts = new LintContexts(session.pipeline());
    this.acceptsAll = acceptsAll;
  }

  /**
   * Checks the inputs.
   *
   * @param plans how each is checked
   */
  void run(List<Input> inputs, Map<Input, CheckPlan> plans, Batch batch) {
    alone = inputs.size() == 1;
    batch.run(
        inputs,
        input -> check(input, plans.get(input)),
        (input, file) -> keep(file, plans.get(input)));
  }

  private CheckedFile check(Input input, CheckPlan plan) {
    try {
      SourceDocument source = intake.source(input, "check.no-source");
      LintContext context = contexts.of(source, plan);
      Linter linter = linters.computeIfAbsent(plan.rules(), Linter::new);
      return Checked.of(input.name(), plan.threshold(), context, linter.lint(context));
    } catch (FileProblem e) {
      session.reporter().problem(e);
      return CheckedFile.unreadable(input.name(), session.messages().text(e.sentence()));
    }
  }

  private void keep(CheckedFile file, CheckPlan plan) {
    all.add(file);
    if (file.problem().isPresent()) {
      files.add(file);
      return;
    }
    CheckedFile reported = acceptsAll ? file.reporting(List.<Finding>of()) : file;
    if (plan.baseline().isPresent()) {
      Baseline.Compared compared = plan.baseline().get().over(file, alone, plan::asks);
      reported = compared.file();
      gone.put(file.name(), compared.gone());
    }
    files.add(reported);
    if (reported.fails()) {
      session.reporter().findings();
    }
  }

  /** In the order of the inputs, without what is known. */
  List<CheckedFile> files() {
    return files;
  }

  /** The same with what a baseline keeps back. */
  List<CheckedFile> allFindings() {
    return all;
  }

  /**
   * Says in a line a file what was found, and what else there is to say.
   *
   * @param newBaseline the baseline that was written
   * @param form of the report that was printed
   */
  void summarise(Optional<String> newBaseline, ReportForm form) {
    CheckSummary summary = new CheckSummary(session);
    for (CheckedFile file : files) {
      summary.file(file, gone.getOrDefault(file.name(), 0));
    }
    newBaseline.ifPresent(name -> summary.baseline(name, all));
    if (form.isForPeople()) {
      summary.offerReason(files);
    }
  }
}
