package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.input.InputRequest;
import org.plenary.cli.input.InputSearch;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.source.SourceForm;

/** The options for what is read, the same everywhere. */
final class InputOptions {
  private static final Choice<SourceForm> FROM =
      new Choice<SourceForm>("--from")
          .or("text", SourceForm.TEXT)
          .or("docx", SourceForm.DOCX)
          .or("md", SourceForm.MARKDOWN)
          .or("json", SourceForm.JSON);

  private InputOptions() {}

  static void describe(CommandBuilder builder) {
    builder
        .operands("FILE", "0..*", "option.files")
        .value("FORM", "option.from", "-f", FROM.option())
        .value("NAME", "option.stdin-filename", "--stdin-filename")
        .value("LIST", "option.files-from", "--files-from");
  }

  /** What turns the inputs into drafts. */
  static Intake intake(Arguments arguments, Session session) throws UsageException {
    return new Intake(session.pipeline(), session.reporter(), arguments.choice(FROM));
  }

  /** The inputs that are named. */
  static List<Input> find(Arguments arguments, Session session) throws UsageException, FileProblem {
    InputRequest request =
        new InputRequest(
            arguments.operands(),
            arguments.text("--files-from"),
            arguments.text("--stdin-filename"));
    if (request.isEmpty()) {
      throw nothing(session);
    }
    Surroundings around = session.surroundings();
    return new InputSearch(around.directory(), around.in(), around.locale()).find(request);
  }

  private static UsageException nothing(Session session) {
    String help = "help." + session.command();
    return UsageException.of("usage.no-files")
        .with(
            Sentence.of("usage.synopsis", session.messages().text(help + ".synopsis")),
            Sentence.of(help + ".examples"))
        .offeringHelp();
  }
}
