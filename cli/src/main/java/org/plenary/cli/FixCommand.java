package org.plenary.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.cli.check.CheckPlan;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;

/** {@code plenary fix draft.md}: puts right what needs no person to decide. */
final class FixCommand implements Command {
  private static final String DIFF = "--diff";
  private static final String CONFIG = "--config";
  private static final List<String> WORD = List.of(".docx", ".docm");

  @Override
  public String name() {
    return "fix";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.flag("option.diff", DIFF);
    CheckOptions.describe(builder);
    builder.value("FILE", "option.config", CONFIG);
    OutputOptions.describe(builder);
    InputOptions.describeAccepted(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    boolean diff = arguments.isSet(DIFF);
    boolean inPlace = OutputOptions.output(arguments).isEmpty();
    if (diff && !inPlace) {
      throw UsageException.of("usage.diff-writes-nothing", "-o").offeringHelp();
    }
    if (inPlace && !diff) {
      refuseWordInPlace(inputs);
    }
    OutputPlan plan =
        inPlace
            ? OutputPlan.inPlace(session.surroundings().out())
            : OutputOptions.plan(arguments, session, "", inputs);
    if (inputs.size() > 1 && plan.isJoined()) {
      throw UsageException.of("usage.several-inputs");
    }
    CheckPlans plans =
        new CheckPlans(session, CheckOptions.of(arguments, session), arguments.text(CONFIG), false);
    Map<Input, CheckPlan> settled = new HashMap<>();
    for (Input input : inputs) {
      settled.put(input, plans.of(input));
    }
    Intake intake = InputOptions.intake(arguments, session).hearingComments();
    Fixing fixing = new Fixing(intake, session, inputs.size() == 1);
    session.each(inputs, input -> fixing.fix(input, settled.get(input), diff, inPlace, plan));
    session.flush();
    fixing.summarise(diff);
  }

  private static void refuseWordInPlace(List<Input> inputs) throws UsageException {
    for (Input input : inputs) {
      String name = input.name().toLowerCase(Locale.ROOT);
      if (WORD.stream().anyMatch(name::endsWith)) {
        throw UsageException.of("usage.word-in-place", input.name());
      }
    }
  }
}
