package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.office.Office;
import org.plenary.cli.output.OutputPlan;
import org.plenary.render.docx.WordOptions;

/** {@code plenary convert draft.docx -t md}: a draft into another form. */
final class ConvertCommand implements Command {
  private static final String NO_LINKS = "--no-links";
  private static final Choice<ConvertForm> TO =
      new Choice<ConvertForm>("--to-format")
          .or("docx", ConvertForm.DOCX)
          .or("md", ConvertForm.MARKDOWN)
          .or("html", ConvertForm.HTML)
          .or("json", ConvertForm.JSON)
          .or("text", ConvertForm.TEXT)
          .or("pdf", ConvertForm.PDF);

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.value("FORM", "option.convert-to", "-t", TO.option()).flag("option.no-links", NO_LINKS);
    WordLook.describe(builder);
    OfficeOptions.describe(builder);
    LiveOptions.describe(builder);
    OutputOptions.describe(builder);
    InputOptions.describe(builder);
    BatchOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = BatchOptions.shard(arguments, InputOptions.find(arguments, session));
    if (LiveOptions.isServed(arguments)) {
      LiveOptions.refuseWithServe(arguments, TO);
      Conversion conversion = conversion(arguments, session, ConvertForm.HTML, Optional.empty());
      LiveOptions.serve(arguments, session, inputs, conversion);
      return;
    }
    ConvertForm form = OutputOptions.form(arguments, TO);
    refuseTerminal(arguments, session, form);
    OutputPlan plan = OutputOptions.plan(arguments, session, form.suffix(), inputs);
    if (inputs.size() > 1 && !plan.isSeparate()) {
      throw UsageException.of("usage.several-inputs");
    }
    if (form == ConvertForm.PDF) {
      try (Office office = OfficeOptions.office(arguments, session)) {
        convert(conversion(arguments, session, form, Optional.of(office)), arguments, inputs, plan);
      }
    } else {
      convert(conversion(arguments, session, form, Optional.empty()), arguments, inputs, plan);
    }
  }

  private static void convert(
      Conversion conversion, Arguments arguments, List<Input> inputs, OutputPlan plan)
      throws UsageException {
    Session.Work work = input -> plan.write(input, conversion.of(input));
    LiveOptions.check(arguments, inputs);
    Batch batch = BatchOptions.batch(arguments, conversion.session(), false);
    (conversion.office().isPresent() ? batch.oneByOne() : batch).run(inputs, work);
    LiveOptions.watch(arguments, conversion.session(), inputs, work);
  }

  private static Conversion conversion(
      Arguments arguments, Session session, ConvertForm form, Optional<Office> office)
      throws UsageException, FileProblem {
    WordOptions look = WordLook.options(arguments, session, form.isWord());
    boolean linked = form.hasLinks() && !arguments.isSet(NO_LINKS);
    Intake intake = InputOptions.intake(arguments, session);
    return new Conversion(session, intake, form, linked, look, office);
  }

  private static void refuseTerminal(Arguments arguments, Session session, ConvertForm form)
      throws UsageException {
    if (form.isBinary()
        && OutputOptions.output(arguments).isEmpty()
        && session.surroundings().outIsTerminal()) {
      throw UsageException.of(
          form == ConvertForm.PDF ? "usage.pdf-to-terminal" : "usage.docx-to-terminal");
    }
  }
}
