package org.plenary.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.cli.extract.UnitForm;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.model.PartKind;

/** {@code plenary extract draft.docx -t jsonl}: the text units of one part, or of all. */
final class ExtractCommand implements Command {
  private static final Choice<UnitForm> TO = forms();
  private static final Choice<Set<PartKind>> PART = parts();

  @Override
  public String name() {
    return "extract";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder
        .value("PART", "option.part", PART.option())
        .value("FORM", "option.extract-to", "-t", TO.option());
    OutputOptions.describe(builder);
    InputOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    UnitForm form = form(arguments);
    Set<PartKind> parts = arguments.choice(PART).orElse(EnumSet.of(PartKind.OPERATIVE));
    Intake intake = InputOptions.oneSidedIntake(arguments, session);
    OutputPlan plan = OutputOptions.plan(arguments, session, form.suffix(), inputs);
    new Extraction(intake, session, form.writer(), parts).run(inputs, plan);
  }

  private static UnitForm form(Arguments arguments) throws UsageException {
    Optional<UnitForm> said = arguments.choice(TO);
    if (said.isPresent()) {
      return said.get();
    }
    String suffix = OutputOptions.suffix(arguments).orElse("");
    for (UnitForm form : UnitForm.values()) {
      if (form.suffix().equals("." + suffix)) {
        return form;
      }
    }
    return UnitForm.TEXT;
  }

  private static Choice<UnitForm> forms() {
    Choice<UnitForm> choice = new Choice<>("--to-format");
    for (UnitForm form : UnitForm.values()) {
      choice.or(form.code(), form);
    }
    return choice;
  }

  private static Choice<Set<PartKind>> parts() {
    Choice<Set<PartKind>> choice = new Choice<>("--part");
    choice.or("preamble", EnumSet.of(PartKind.PREAMBLE));
    choice.or("operative", EnumSet.of(PartKind.OPERATIVE));
    choice.or("annex", EnumSet.of(PartKind.ANNEX));
    choice.or("all", EnumSet.allOf(PartKind.class));
    choice.or("front", EnumSet.of(PartKind.FRONT));
    return choice.or("back", EnumSet.of(PartKind.BACK));
  }
}
