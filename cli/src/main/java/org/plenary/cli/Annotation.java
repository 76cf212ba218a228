package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.cli.output.OutputRequest;
import org.plenary.diagnostic.Catalogue;
import org.plenary.edit.WordComments;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.read.docx.DocxReader;
import org.plenary.report.CheckedFile;
import org.plenary.report.CommentWords;
import org.plenary.report.Finding;

/**
 * {@code check draft.docx --annotate remarks.docx}: a copy of the Word file in which each finding
 * is a comment on its words.
 */
final class Annotation {
  private static final String OPTION = "--annotate";
  private static final String AUTHOR = "plenary";

  private final Session session;
  private final Input input;
  private final Changes changes;
  private final OutputPlan plan;

  private Annotation(Session session, Input input, Changes changes, OutputPlan plan) {
    this.session = session;
    this.input = input;
    this.changes = changes;
    this.plan = plan;
  }

  static void describe(CommandBuilder builder) {
    builder.value("OUT", "option.annotate", OPTION);
  }

  /**
   * Settles where the copy goes; nothing when none is asked for.
   *
   * @param inputs one Word file
   * @throws UsageException when there are several, or it is none, or the copy cannot go there
   * @throws FileProblem when it cannot be read
   */
  static Optional<Annotation> of(
      Arguments arguments, boolean force, List<Input> inputs, Session session)
      throws UsageException, FileProblem {
    Optional<String> out = arguments.text(OPTION);
    if (out.isEmpty()) {
      return Optional.empty();
    }
    if (inputs.size() != 1) {
      throw UsageException.of("usage.annotate-several", OPTION);
    }
    OutputRequest request = new OutputRequest(out, force, ".docx");
    Surroundings around = session.surroundings();
    OutputPlan plan = OutputPlan.of(request, inputs, around.directory(), around.out());
    if (request.isStandard() || plan.isSeparate()) {
      throw UsageException.of("usage.annotate-file", OPTION, out.get());
    }
    Input held = Input.Held.of(inputs.get(0));
    if (!InputOptions.intake(arguments, session).isWord(held)) {
      throw UsageException.of("usage.annotate-word", OPTION, held.name());
    }
    return Optional.of(new Annotation(session, held, InputOptions.changes(arguments), plan));
  }

  /** The file with its bytes, so that it is read once. */
  Input input() {
    return input;
  }

  /**
   * Writes the copy; none when the file could not be read.
   *
   * @throws FileProblem when it cannot be written
   */
  void write(CheckedFile file) throws FileProblem {
    if (file.problem().isPresent()) {
      return;
    }
    Catalogue catalogue = Catalogue.in(session.language().code());
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      WordComments comments =
          WordComments.of(input.name(), input.bytes(), new DocxReader(changes), AUTHOR);
      int nowhere = 0;
      for (Finding finding : file.findings()) {
        boolean placed =
            comments.add(finding.diagnostic().span(), CommentWords.of(finding, catalogue));
        nowhere += placed ? 0 : 1;
      }
      comments.writeTo(whole);
      if (nowhere > 0) {
        String count = String.valueOf(nowhere);
        session.reporter().note(input.name(), Sentence.of("check.annotate-nowhere", count));
      }
    } catch (UnreadableDocumentException e) {
      throw Intake.unreadable(input, e);
    } catch (IOException e) {
      throw new UncheckedIOException(input.name(), e);
    }
    plan.write(input, whole::writeTo);
  }
}
