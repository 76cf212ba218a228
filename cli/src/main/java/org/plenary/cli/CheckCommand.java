package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.check.RuleChoice;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Rule;
import org.plenary.report.ReportForm;

/** {@code plenary check draft.docx}: what is wrong with a draft. */
final class CheckCommand implements Command {
  private static final Choice<ReportForm> FORMAT = formats("--format");
  private static final Choice<Optional<Severity>> FAIL_ON =
      new Choice<Optional<Severity>>("--fail-on")
          .or("error", Optional.of(Severity.ERROR))
          .or("warning", Optional.of(Severity.WARNING))
          .or("note", Optional.of(Severity.NOTE))
          .or("never", Optional.empty());
  private static final String SELECT = "--select";
  private static final String IGNORE = "--ignore";
  private static final String REPORT = "--report";
  private static final String FORCE = "--force";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder
        .value("FORM", "option.check-format", "-f", FORMAT.option())
        .values("CODES", "option.select", SELECT)
        .values("CODES", "option.ignore", IGNORE)
        .value("SEVERITY", "option.fail-on", FAIL_ON.option())
        .values("FORM=OUT", "option.report", REPORT)
        .flag("option.force", FORCE);
    InputOptions.describeWithoutShortForm(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    ReportForm form = arguments.choice(FORMAT).orElse(ReportForm.PRETTY);
    List<Rule> rules = RuleChoice.of(arguments.texts(SELECT), arguments.texts(IGNORE));
    Optional<Severity> threshold = arguments.choice(FAIL_ON).orElse(Optional.of(Severity.ERROR));
    List<ReportFile> reports = new ArrayList<>();
    for (String value : arguments.texts(REPORT)) {
      reports.add(ReportFile.of(value, formats(REPORT), arguments.isSet(FORCE), inputs, session));
    }
    Intake intake = InputOptions.intake(arguments, session);
    ReportWords words = new ReportWords(session, arguments.text("--lang"), rules, threshold);
    Checking checking = new Checking(intake, session, rules, threshold);
    checking.run(inputs);
    session.print(words.report(form).of(checking.files()));
    for (ReportFile report : reports) {
      report.write(words.report(report.form()).of(checking.files()));
    }
    session.flush();
    checking.summarise();
  }

  private static Choice<ReportForm> formats(String option) {
    return new Choice<ReportForm>(option)
        .or("pretty", ReportForm.PRETTY)
        .or("concise", ReportForm.CONCISE)
        .or("json", ReportForm.JSON)
        .or("sarif", ReportForm.SARIF)
        .or("junit", ReportForm.JUNIT)
        .or("github", ReportForm.GITHUB)
        .or("gitlab", ReportForm.GITLAB)
        .or("rdjson", ReportForm.RDJSON);
  }
}
