package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.render.OutputForm;

/** {@code plenary merge r.en-ru.xlf -o r.ru.md}: a translation back into a document. */
final class MergeCommand implements Command {
  private static final String SOURCE = "--source";
  private static final Choice<OutputForm> TO =
      new Choice<OutputForm>("--to-format")
          .or("docx", OutputForm.DOCX)
          .or("md", OutputForm.MARKDOWN)
          .or("text", OutputForm.TEXT)
          .or("html", OutputForm.HTML)
          .or("json", OutputForm.JSON);

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder
        .value("FORM", "option.merge-to", "-t", TO.option())
        .value("FILE", "option.merge-source", SOURCE);
    OutputOptions.describe(builder);
    InputOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    OutputForm form = OutputOptions.form(arguments, TO);
    OutputPlan plan = OutputOptions.plan(arguments, session, form.suffix(), inputs);
    Optional<String> source = arguments.text(SOURCE);
    if (inputs.size() > 1 && (!plan.isSeparate() || source.isPresent())) {
      throw UsageException.of("usage.several-inputs");
    }
    Intake intake =
        form == OutputForm.DOCX
            ? InputOptions.acceptingIntake(arguments, session)
            : InputOptions.oneSidedIntake(arguments, session);
    boolean force = OutputOptions.isForced(arguments);
    Homecoming homecoming = new Homecoming(intake, session, form, source, force);
    if (plan.isJoined()) {
      List<Input> sources = List.of(homecoming.source(inputs.get(0)));
      OutputOptions.plan(arguments, session, form.suffix(), sources);
    }
    session.each(inputs, input -> homecoming.take(input, plan));
  }
}
