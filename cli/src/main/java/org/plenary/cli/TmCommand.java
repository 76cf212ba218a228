package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.language.Language;
import org.plenary.memory.Memory;
import org.plenary.memory.TmxWriter;
import org.plenary.model.Draft;
import org.plenary.parity.Parity;

/** {@code plenary tm r.en.docx r.ru.docx -o r.tmx}: a translation memory of an approved pair. */
final class TmCommand implements Command {
  private static final int TWO = 2;

  @Override
  public String name() {
    return "tm";
  }

  @Override
  public void describe(CommandBuilder builder) {
    OutputOptions.describe(builder);
    InputOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    if (inputs.size() != TWO) {
      throw UsageException.of("usage.two-files").offeringHelp();
    }
    OutputPlan plan = OutputOptions.plan(arguments, session, ".tmx", inputs);
    Intake intake = InputOptions.oneSidedIntake(arguments, session);
    Draft source = intake.draft(inputs.get(0));
    Draft target = intake.draft(inputs.get(1));
    Language from = language(inputs.get(0), source);
    Language to = language(inputs.get(1), target);
    if (from == to) {
      throw new FileProblem(inputs.get(1).name(), Sentence.of("xliff.same-language", to.code()));
    }
    Memory memory = Memory.of(Parity.standard(), source, target, inputs.get(0).name());
    TmxWriter writer = new TmxWriter(Version.ofProcess().number());
    plan.write(inputs.get(0), out -> writer.write(memory.entries(), from, to, out));
  }

  private static Language language(Input input, Draft draft) throws FileProblem {
    if (draft.documents().isEmpty()) {
      throw new FileProblem(input.name(), Sentence.of("extract.nothing"));
    }
    return draft.documents().get(0).language();
  }
}
