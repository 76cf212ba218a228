package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.model.Draft;
import org.plenary.render.OutputForm;

/** {@code plenary convert draft.docx -t md}: a draft into another form. */
final class ConvertCommand implements Command {
  private static final String NO_LINKS = "--no-links";
  private static final Choice<OutputForm> TO =
      new Choice<OutputForm>("--to-format")
          .or("docx", OutputForm.DOCX)
          .or("md", OutputForm.MARKDOWN)
          .or("html", OutputForm.HTML)
          .or("json", OutputForm.JSON)
          .or("text", OutputForm.TEXT);

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.value("FORM", "option.convert-to", "-t", TO.option()).flag("option.no-links", NO_LINKS);
    OutputOptions.describe(builder);
    InputOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    OutputForm form = OutputOptions.form(arguments, TO);
    if (form == OutputForm.DOCX
        && OutputOptions.output(arguments).isEmpty()
        && session.surroundings().outIsTerminal()) {
      throw UsageException.of("usage.docx-to-terminal");
    }
    Intake intake = InputOptions.intake(arguments, session);
    OutputPlan plan = OutputOptions.plan(arguments, session, suffix(form), inputs);
    if (inputs.size() > 1 && !plan.isSeparate()) {
      throw UsageException.of("usage.several-inputs");
    }
    boolean linked = hasLinks(form) && !arguments.isSet(NO_LINKS);
    session.each(
        inputs,
        input -> {
          Draft read = intake.draft(input);
          Draft draft = linked ? session.pipeline().linked(read) : read;
          plan.write(input, out -> session.pipeline().render(form, draft, out));
        });
  }

  /** The model is what the author wrote, and plain text has no links. */
  private static boolean hasLinks(OutputForm form) {
    return switch (form) {
      case DOCX, MARKDOWN, HTML -> true;
      case JSON, TEXT -> false;
    };
  }

  private static String suffix(OutputForm form) {
    return switch (form) {
      case DOCX -> ".docx";
      case MARKDOWN -> ".md";
      case HTML -> ".html";
      case JSON -> ".json";
      case TEXT -> ".txt";
    };
  }
}
