package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.cli.check.CheckPlan;
import org.plenary.cli.check.Checked;
import org.plenary.cli.fix.DiffColours;
import org.plenary.cli.fix.UnifiedDiff;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.output.OutputPlan;
import org.plenary.fix.FixableDraft;
import org.plenary.fix.Fixed;
import org.plenary.fix.Fixer;
import org.plenary.fix.Patch;
import org.plenary.lint.Linted;
import org.plenary.lint.Linter;
import org.plenary.lint.Rule;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.report.CheckedFile;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/** Mends all inputs and remembers what was mended and what was left. */
final class Fixing {
  private final Intake intake;
  private final Session session;
  private final boolean alone;
  private final LintContexts contexts;
  private final CheckSummary counts;
  private final Map<List<Rule>, Fixer> fixers = new HashMap<>();
  private final List<String> summaries = new ArrayList<>();

  /**
   * @param alone true when there is one input only
   */
  Fixing(Intake intake, Session session, boolean alone) {
    this.intake = intake;
    this.session = session;
    this.alone = alone;
    this.contexts = new LintContexts(session.pipeline());
    this.counts = new CheckSummary(session);
  }

  /**
   * Mends one draft.
   *
   * @param plan what it is held against
   * @param diff true to print what would be changed and to write nothing
   * @param inPlace true when the result replaces the input
   */
  void fix(Input input, CheckPlan plan, boolean diff, boolean inPlace, OutputPlan output)
      throws FileProblem {
    FixableDraft draft = intake.fixable(input, source -> contexts.of(source, plan));
    try {
      Fixer fixer = fixers.computeIfAbsent(plan.rules(), rules -> new Fixer(new Linter(rules)));
      Fixed fixed = fixer.fix(draft);
      CheckedFile left = left(input, plan, fixed);
      SourceDocument source = fixed.context().source();
      boolean word = source.form() == SourceForm.DOCX;
      intake.tell(input, source);
      if (diff) {
        // The paragraphs of a Word file have no line ends of their own.
        String lines = word ? draft.text() + "\n" : draft.text();
        print(UnifiedDiff.of(input.name(), lines, fixed.patch()));
      } else {
        if (word && inPlace && input.path().isPresent()) {
          throw new FileProblem(input.name(), Sentence.of("fix.word-in-place"));
        }
        if (!inPlace || !fixed.patch().isEmpty() || input.path().isEmpty()) {
          write(input, draft, fixed.patch(), output);
        }
        if (left.fails()) {
          session.reporter().findings();
        }
      }
      remember(input, fixed, left, diff);
    } catch (UnreadableDocumentException e) {
      throw Intake.unreadable(input, e);
    }
  }

  private void print(String difference) throws FileProblem {
    if (!difference.isEmpty()) {
      session.print(session.outIsColoured() ? DiffColours.over(difference) : difference);
      session.reporter().findings();
    }
  }

  private static void write(Input input, FixableDraft draft, Patch patch, OutputPlan plan)
      throws FileProblem, UnreadableDocumentException {
    // Damaged parts are met here, before anything is written.
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      draft.write(patch, whole);
    } catch (IOException e) {
      throw new UncheckedIOException(input.name(), e);
    }
    plan.write(input, whole::writeTo);
  }

  /** What is found now and no baseline knows. */
  private CheckedFile left(Input input, CheckPlan plan, Fixed fixed) {
    Linted linted = new Linted(fixed.left(), List.of());
    CheckedFile all = Checked.of(input.name(), plan.threshold(), fixed.context(), linted);
    return plan.baseline().map(known -> known.over(all, alone, plan::asks).file()).orElse(all);
  }

  private void remember(Input input, Fixed fixed, CheckedFile found, boolean diff) {
    List<String> parts = new ArrayList<>();
    if (!fixed.fixed().isEmpty()) {
      String count = String.valueOf(fixed.fixed().size());
      parts.add(session.messages().text(diff ? "fix.fixable" : "fix.fixed", count));
    }
    String left = counts.counts(found);
    if (!left.isEmpty()) {
      parts.add(session.messages().text("fix.left", left));
    }
    if (!parts.isEmpty()) {
      summaries.add(input.name() + ": " + String.join("; ", parts));
    }
    if (fixed.withheld() > 0) {
      String count = String.valueOf(fixed.withheld());
      session.reporter().note(input.name(), Sentence.of("fix.withheld", count));
    }
    boolean counted =
        fixed.context().source().form() == SourceForm.DOCX
            && fixed.left().stream().anyMatch(finding -> finding.span().length() == 0);
    if (counted) {
      session.reporter().note(input.name(), Sentence.of("fix.counted-labels"));
    }
  }

  /** What was mended and what was left, a line a file. */
  void summarise(boolean diff) {
    if (summaries.isEmpty() && session.reporter().worst() == ExitCode.DONE) {
      session.reporter().summary(session.messages().text("fix.nothing"));
    }
    summaries.forEach(session.reporter()::summary);
  }
}
