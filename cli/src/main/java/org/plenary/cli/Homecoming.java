package org.plenary.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.output.OutputPlan;
import org.plenary.diagnostic.Catalogue;
import org.plenary.diagnostic.Severity;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.parity.Difference;
import org.plenary.parity.Parity;
import org.plenary.render.OutputForm;
import org.plenary.source.SourceForm;
import org.plenary.xliff.Merge;
import org.plenary.xliff.MergeProblem;
import org.plenary.xliff.Returned;
import org.plenary.xliff.TableReader;
import org.plenary.xliff.XliffException;
import org.plenary.xliff.XliffReader;

/** Takes files back from translators and writes the documents they make. */
final class Homecoming {
  private final Intake intake;
  private final Session session;
  private final OutputForm form;
  private final Optional<String> source;
  private final boolean force;
  private final Merge merge = Merge.standard();
  private final Parity parity = Parity.standard();

  /**
   * @param source where the draft lies that was handed out, if not where the file says
   * @param force true to write a document that differs from its source
   */
  Homecoming(
      Intake intake, Session session, OutputForm form, Optional<String> source, boolean force) {
    this.intake = intake;
    this.session = session;
    this.form = form;
    this.source = source;
    this.force = force;
  }

  void take(Input input, OutputPlan plan) throws FileProblem {
    Returned returned = read(input);
    MergedFile file = MergedFile.from(source(input), intake, session.pipeline(), form);
    Merge.Result result = merge.merge(file.original(), returned);
    result.problems().forEach(problem -> report(input, problem));
    if (result.draft().isEmpty()) {
      session.reporter().note(input.name(), Sentence.of("merge.not-written"));
      return;
    }
    Draft merged = result.draft().get();
    byte[] bytes = file.bytes(input, merged, result.replacements(), returned.to());
    // Of a draft in two languages no reader can tell which phrases are its callouts.
    boolean whole = returned.parts().size() == PartKind.values().length;
    Draft written = whole ? file.readBack(input, bytes, merged) : merged;
    if (differs(input, file.original(), written, returned) && !force) {
      session.reporter().note(input.name(), Sentence.of("merge.not-written-parity"));
      return;
    }
    plan.write(input, out -> out.write(bytes));
  }

  /**
   * The draft that a file was made from.
   *
   * @throws FileProblem when it is not to be found
   */
  Input source(Input input) throws FileProblem {
    String name = source.isPresent() ? source.get() : read(input).original();
    try {
      Path path = session.surroundings().directory().resolve(name);
      Path beside =
          input.path().map(file -> file.resolveSibling(Path.of(name).getFileName())).orElse(path);
      Path found = Files.isRegularFile(path) || source.isPresent() ? path : beside;
      if (Files.isRegularFile(found)) {
        return new Input.OnDisk(name, found, found.getFileName());
      }
    } catch (InvalidPathException e) {
      throw new FileProblem(input.name(), Sentence.of("merge.no-source", name));
    }
    throw new FileProblem(input.name(), Sentence.of("merge.no-source", name));
  }

  /** A table of Word, or XLIFF. */
  private Returned read(Input input) throws FileProblem {
    byte[] bytes = input.bytes();
    boolean table =
        session.pipeline().detect(input.name(), bytes).filter(SourceForm.DOCX::equals).isPresent();
    try {
      return table ? TableReader.read(intake.source(input)) : new XliffReader().read(bytes);
    } catch (XliffException e) {
      throw new FileProblem(input.name(), new Sentence(e.key(), e.arguments()));
    }
  }

  private void report(Input input, MergeProblem problem) {
    String text = session.messages().text(problem.key(), problem.arguments());
    String place = problem.unit().isEmpty() ? "" : problem.unit() + ": ";
    String quoted = problem.text().isEmpty() ? "" : "\n  | " + problem.text();
    String severity = problem.grave() ? Severity.ERROR.code() : Severity.WARNING.code();
    session
        .reporter()
        .finding(
            input.name() + ": " + severity + " " + problem.code() + ": " + place + text + quoted,
            problem.grave());
  }

  /** Reports in what the translation differs; true when it does so by an error. */
  private boolean differs(Input input, Draft original, Draft draft, Returned returned) {
    Set<String> prefixes =
        List.of(PartKind.values()).stream()
            .filter(kind -> returned.parts().contains(kind.code()))
            .map(PartKind::prefix)
            .collect(Collectors.toSet());
    boolean errors = false;
    for (Difference each : parity.between(original, draft)) {
      Severity severity = each.rule().severity();
      if (severity != Severity.NOTE && isHandedOut(each, prefixes)) {
        String text = Catalogue.in(session.language().code()).text(each.diagnostic().message());
        String code = severity.code() + " " + each.rule().code();
        boolean error = severity == Severity.ERROR;
        session.reporter().finding(input.name() + ": " + code + ": " + text, error);
        errors |= error;
      }
    }
    return errors;
  }

  private static boolean isHandedOut(Difference difference, Set<String> prefixes) {
    String unit = difference.unit();
    boolean everything = prefixes.size() == PartKind.values().length;
    return everything || prefixes.stream().anyMatch(unit::startsWith);
  }
}
