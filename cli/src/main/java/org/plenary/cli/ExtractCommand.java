package org.plenary.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.language.Language;
import org.plenary.model.PartKind;

/**
 * {@code plenary extract draft.docx -t jsonl}: the text units of one part, or of all; as lists, or
 * as files for translators.
 */
final class ExtractCommand implements Command {
  private static final String NEAR = "--near";
  private static final Choice<ExtractForm> TO = forms();
  private static final Choice<Set<PartKind>> PART = parts();

  @Override
  public String name() {
    return "extract";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder
        .value("PART", "option.part", PART.option())
        .value("FORM", "option.extract-to", "-t", TO.option())
        .value("LANG", "option.to-language", TargetLanguage.TO.option());
    MemoryOptions.describe(builder);
    builder.value("OUT", "option.near", NEAR);
    OutputOptions.describe(builder);
    InputOptions.describe(builder);
    BatchOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = BatchOptions.shard(arguments, InputOptions.find(arguments, session));
    ExtractForm form = form(arguments);
    Set<PartKind> parts = arguments.choice(PART).orElse(EnumSet.of(PartKind.OPERATIVE));
    Optional<Language> to = arguments.choice(TargetLanguage.TO);
    if (to.isPresent() == form.units().isPresent()) {
      throw UsageException.of(to.isPresent() ? "usage.language-unwanted" : "usage.no-language")
          .with(Sentence.of("usage.one-of", TargetLanguage.TO.names()));
    }
    Intake intake = InputOptions.oneSidedIntake(arguments, session);
    OutputPlan plan = OutputOptions.plan(arguments, session, form.suffix(), inputs);
    boolean prints = !plan.isSeparate() && !plan.isJoined();
    Batch batch = BatchOptions.batch(arguments, session, prints);
    Optional<MemoryOptions.Source> memory = MemoryOptions.of(arguments, session, intake);
    if (to.isEmpty() && memory.isPresent() || arguments.isSet(NEAR) && memory.isEmpty()) {
      throw UsageException.of("usage.memory-unwanted");
    }
    if (to.isEmpty()) {
      new Extraction(intake, session, form.units().get(), parts).run(inputs, plan, batch);
      return;
    }
    Optional<NearFile> near = NearFile.of(arguments.text(NEAR), arguments, inputs, session);
    Handover handover = new Handover(intake, session, parts, to.get(), form, memory);
    handover.run(inputs, plan, batch.oneByOne());
    if (near.isPresent()) {
      near.get().write(handover, to.get());
    }
  }

  private static ExtractForm form(Arguments arguments) throws UsageException {
    Optional<ExtractForm> said = arguments.choice(TO);
    if (said.isPresent()) {
      return said.get();
    }
    String suffix = OutputOptions.suffix(arguments).orElse("");
    for (ExtractForm form : ExtractForm.values()) {
      if (form.suffix().equals("." + suffix) || suffix.equals(form.code())) {
        return form;
      }
    }
    return arguments.isSet(TargetLanguage.TO.option()) ? ExtractForm.XLIFF : ExtractForm.TEXT;
  }

  private static Choice<ExtractForm> forms() {
    Choice<ExtractForm> choice = new Choice<>("--to-format");
    for (ExtractForm form : ExtractForm.values()) {
      choice.or(form.code(), form);
    }
    return choice;
  }

  static Choice<Set<PartKind>> parts() {
    Choice<Set<PartKind>> choice = new Choice<>("--part");
    choice.or("preamble", EnumSet.of(PartKind.PREAMBLE));
    choice.or("operative", EnumSet.of(PartKind.OPERATIVE));
    choice.or("annex", EnumSet.of(PartKind.ANNEX));
    choice.or("all", EnumSet.allOf(PartKind.class));
    choice.or("front", EnumSet.of(PartKind.FRONT));
    return choice.or("back", EnumSet.of(PartKind.BACK));
  }
}
