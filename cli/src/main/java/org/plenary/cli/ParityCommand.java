package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.MessageLanguage;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.parity.DifferenceJson;
import org.plenary.cli.parity.DifferenceLines;
import org.plenary.cli.parity.DifferenceWriter;
import org.plenary.cli.parity.TextPlaces;
import org.plenary.parity.Difference;
import org.plenary.parity.Parity;
import org.plenary.parity.Severity;

/** {@code plenary parity r.en.docx r.ru.docx}: two language versions held against each other. */
final class ParityCommand implements Command {
  private static final int TWO = 2;
  private static final Choice<Boolean> TO =
      new Choice<Boolean>("--to-format").or("text", false).or("json", true);

  @Override
  public String name() {
    return "parity";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.value("FORM", "option.parity-to", "-t", TO.option());
    InputOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    boolean json = arguments.choice(TO).orElse(false);
    if (inputs.size() != TWO) {
      throw UsageException.of("usage.two-files").offeringHelp();
    }
    Intake intake = InputOptions.intake(arguments, session);
    Intake.Reading source = intake.read(inputs.get(0));
    Intake.Reading target = intake.read(inputs.get(1));
    List<Difference> found = Parity.standard().between(source.draft(), target.draft());
    DifferenceWriter writer = json ? new DifferenceJson() : new DifferenceLines();
    Messages messages =
        json && !arguments.isSet("--lang") ? Messages.in(MessageLanguage.EN) : session.messages();
    String file = inputs.get(1).name();
    session.print(writer.write(file, found, target.source().map(TextPlaces::new), messages));
    if (found.stream().anyMatch(each -> each.rule().severity() == Severity.ERROR)) {
      session.reporter().found();
    }
  }
}
