package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.show.BlockListing;

/** {@code plenary show --stage lines draft.md}: what one stage made of a draft. */
final class ShowCommand implements Command {
  private static final Choice<Stage> STAGE =
      new Choice<Stage>("--stage")
          .or("blocks", (input, intake, session) -> BlockListing.of(intake.source(input)))
          .or("lines", (input, intake, session) -> session.pipeline().lines(intake.source(input)))
          .or("model", ShowCommand::outline);

  /** A stage of the pipeline, as text. */
  @FunctionalInterface
  private interface Stage {
    String of(Input input, Intake intake, Session session) throws FileProblem;
  }

  @Override
  public String name() {
    return "show";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.value("STAGE", "option.stage", STAGE.option());
    InputOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.find(arguments, session);
    Stage stage = arguments.choice(STAGE).orElse(ShowCommand::outline);
    Intake intake = InputOptions.intake(arguments, session);
    session.each(
        inputs,
        input -> {
          String shown = stage.of(input, intake, session);
          session.print(inputs.size() > 1 ? "== " + input.name() + "\n" + shown : shown);
        });
  }

  private static String outline(Input input, Intake intake, Session session) throws FileProblem {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      session.pipeline().outline(intake.draft(input), out);
    } catch (IOException e) {
      throw FileProblem.writing(input.name(), e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
