package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.input.InputRequest;
import org.plenary.cli.input.InputSearch;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.read.docx.Changes;
import org.plenary.source.SourceForm;

/** The options for what is read, the same everywhere. */
final class InputOptions {
  private static final Choice<SourceForm> FROM =
      new Choice<SourceForm>("--from")
          .or("text", SourceForm.TEXT)
          .or("docx", SourceForm.DOCX)
          .or("md", SourceForm.MARKDOWN)
          .or("json", SourceForm.JSON);

  private static final Choice<Changes> CHANGES =
      new Choice<Changes>("--changes")
          .or("accept", Changes.ACCEPT)
          .or("reject", Changes.REJECT)
          .or("both", Changes.BOTH);

  private InputOptions() {}

  static void describe(CommandBuilder builder) {
    describe(builder, "-f", FROM.option());
  }

  /** The same where {@code -f} is the form of the result. */
  static void describeWithoutShortForm(CommandBuilder builder) {
    describe(builder, FROM.option());
  }

  private static void describe(CommandBuilder builder, String... from) {
    describeFiles(builder, from);
    builder.value("SIDE", "option.changes", CHANGES.option());
    describeNames(builder);
  }

  /** The same where Word files are taken with their changes accepted. */
  static void describeAccepted(CommandBuilder builder) {
    describeFiles(builder, "-f", FROM.option());
    describeNames(builder);
  }

  private static void describeFiles(CommandBuilder builder, String... from) {
    builder.operands("FILE", "0..*", "option.files").value("FORM", "option.from", from);
  }

  private static void describeNames(CommandBuilder builder) {
    builder
        .value("NAME", "option.stdin-filename", "--stdin-filename")
        .value("LIST", "option.files-from", "--files-from");
  }

  /** What turns the inputs into drafts. */
  static Intake intake(Arguments arguments, Session session) throws UsageException {
    return new Intake(
        session.pipeline(), session.reporter(), arguments.choice(FROM), changes(arguments));
  }

  /** What becomes of the tracked changes of Word files. */
  static Changes changes(Arguments arguments) throws UsageException {
    return arguments.choice(CHANGES).orElse(Changes.ACCEPT);
  }

  /**
   * The same for commands whose result has one text a unit and no place for the other side of a
   * change.
   *
   * @throws UsageException when both sides are asked for
   */
  static Intake oneSidedIntake(Arguments arguments, Session session) throws UsageException {
    if (arguments.choice(CHANGES).filter(changes -> changes == Changes.BOTH).isPresent()) {
      throw UsageException.of("usage.one-side", CHANGES.option());
    }
    return intake(arguments, session);
  }

  /**
   * The same for a command that settles the changes of a Word file in the file itself.
   *
   * @throws UsageException when another side than the accepted one is asked for
   */
  static Intake acceptingIntake(Arguments arguments, Session session) throws UsageException {
    if (arguments.choice(CHANGES).filter(changes -> changes != Changes.ACCEPT).isPresent()) {
      throw UsageException.of("usage.accepted-side", CHANGES.option());
    }
    return intake(arguments, session);
  }

  /** The inputs that are named. */
  static List<Input> find(Arguments arguments, Session session) throws UsageException, FileProblem {
    return find(
        new InputRequest(
            arguments.operands(),
            arguments.text("--files-from"),
            arguments.text("--stdin-filename")),
        session);
  }

  /** What lies in a folder. */
  static List<Input> findIn(String folder, Session session) throws UsageException, FileProblem {
    return find(new InputRequest(List.of(folder), Optional.empty(), Optional.empty()), session);
  }

  private static List<Input> find(InputRequest request, Session session)
      throws UsageException, FileProblem {
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
