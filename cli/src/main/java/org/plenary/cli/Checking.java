package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.check.Checked;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Vocabularies;
import org.plenary.lint.LintContext;
import org.plenary.lint.Linter;
import org.plenary.lint.Rule;
import org.plenary.refer.Registry;
import org.plenary.report.CheckedFile;
import org.plenary.source.SourceDocument;

/** Checks all inputs and remembers what was found. */
final class Checking {
  private final Intake intake;
  private final Session session;
  private final Linter linter;
  private final Optional<Severity> threshold;
  private final Vocabularies vocabularies = new Vocabularies();
  private final List<CheckedFile> files = new ArrayList<>();

  /**
   * @param threshold findings as grave as that fail the run; none does when it is empty
   */
  Checking(Intake intake, Session session, List<Rule> rules, Optional<Severity> threshold) {
    this.intake = intake;
    this.session = session;
    this.linter = new Linter(rules);
    this.threshold = threshold;
  }

  void run(List<Input> inputs) {
    session.each(inputs, this::check);
  }

  private void check(Input input) throws FileProblem {
    try {
      SourceDocument source = intake.source(input, "check.no-source");
      LintContext context =
          LintContext.of(
              source, session.pipeline().draft(source), Registry.shipped(), vocabularies);
      CheckedFile file = Checked.of(input.name(), context, linter.check(context));
      files.add(file);
      boolean fails =
          file.findings().stream()
              .anyMatch(f -> threshold.filter(f.diagnostic().severity()::isAtLeast).isPresent());
      if (fails) {
        session.reporter().findings();
      }
    } catch (FileProblem e) {
      String why = session.messages().text(e.sentence());
      files.add(new CheckedFile(input.name(), false, false, List.of(), Optional.of(why)));
      throw e;
    }
  }

  /** In the order of the inputs. */
  List<CheckedFile> files() {
    return files;
  }

  /** {@code draft.md: 2 errors, 1 warning}, a line a file in which something was found. */
  void summarise() {
    for (CheckedFile file : files) {
      List<String> counts = new ArrayList<>();
      for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
        long count = file.count(severity);
        if (count > 0) {
          counts.add(session.messages().text(key(severity, count == 1), String.valueOf(count)));
        }
      }
      if (!counts.isEmpty()) {
        session.reporter().summary(file.name() + ": " + String.join(", ", counts));
      }
    }
  }

  private static String key(Severity severity, boolean one) {
    return switch (severity) {
      case ERROR -> one ? "check.error.one" : "check.error";
      case WARNING -> one ? "check.warning.one" : "check.warning";
      case NOTE -> one ? "check.note.one" : "check.note";
    };
  }
}
