package org.plenary.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.cli.check.CheckPlan;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.report.ReportForm;

/** {@code plenary check draft.docx}: what is wrong with a draft. */
final class CheckCommand implements Command {
  private static final Choice<ReportForm> FORMAT = formats("--format");
  private static final String REPORT = "--report";
  private static final String WRITE_BASELINE = "--write-baseline";
  private static final String CONFIG = "--config";
  private static final String SHOW_CONFIG = "--show-config";
  private static final String FORCE = "--force";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.value("FORM", "option.check-format", "-f", FORMAT.option());
    CheckOptions.describe(builder);
    builder
        .value("FILE", "option.write-baseline", WRITE_BASELINE)
        .values("FORM=OUT", "option.report", REPORT)
        .flag("option.force", FORCE);
    Annotation.describe(builder);
    builder.value("FILE", "option.config", CONFIG).flag("option.show-config", SHOW_CONFIG);
    InputOptions.describeWithoutShortForm(builder);
    BatchOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = BatchOptions.shard(arguments, InputOptions.find(arguments, session));
    Optional<String> newBaseline = arguments.text(WRITE_BASELINE);
    CheckPlans plans =
        new CheckPlans(
            session,
            CheckOptions.of(arguments, session),
            arguments.text(CONFIG),
            newBaseline.isPresent());
    if (arguments.isSet(SHOW_CONFIG)) {
      show(inputs, plans, session);
      return;
    }
    boolean force = arguments.isSet(FORCE);
    Optional<Annotation> annotation = Annotation.of(arguments, force, inputs, session);
    if (annotation.isPresent()) {
      inputs = List.of(annotation.get().input());
    }
    ReportForm form = arguments.choice(FORMAT).orElse(ReportForm.PRETTY);
    List<ReportFile> reports = reports(arguments, inputs, session);
    Optional<ReportFile> baseline = Optional.empty();
    if (newBaseline.isPresent()) {
      baseline = Optional.of(ReportFile.baseline(newBaseline.get(), force, inputs, session));
    }
    Map<Input, CheckPlan> settled = new HashMap<>();
    for (Input input : inputs) {
      settled.put(input, plans.of(input));
    }
    Intake intake = InputOptions.intake(arguments, session).hearingComments();
    ReportWords words = new ReportWords(session, arguments.text("--lang"), settled.values());
    Checking checking = new Checking(intake, session, baseline.isPresent());
    checking.run(inputs, settled, BatchOptions.batch(arguments, session, false));
    session.print(words.report(form).of(checking.files()));
    for (ReportFile report : reports) {
      report.write(words.report(report.form()).of(checking.files()));
    }
    if (baseline.isPresent()) {
      baseline.get().write(words.report(ReportForm.SARIF).of(checking.allFindings()));
    }
    if (annotation.isPresent()) {
      annotation.get().write(checking.files().get(0));
    }
    session.flush();
    checking.summarise(newBaseline, form);
  }

  private static List<ReportFile> reports(Arguments arguments, List<Input> inputs, Session session)
      throws UsageException {
    List<ReportFile> reports = new ArrayList<>();
    for (String value : arguments.texts(REPORT)) {
      reports.add(ReportFile.of(value, formats(REPORT), arguments.isSet(FORCE), inputs, session));
    }
    return reports;
  }

  private static void show(List<Input> inputs, CheckPlans plans, Session session)
      throws UsageException, FileProblem {
    ShownSettings settings = new ShownSettings(session.messages());
    for (Input input : inputs) {
      session.print(settings.of(input.name(), plans.preferences(input)));
    }
  }

  static Choice<ReportForm> formats(String option) {
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
