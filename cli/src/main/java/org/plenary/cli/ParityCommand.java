package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Vocabularies;
import org.plenary.parity.Glossary;
import org.plenary.parity.Parity;
import org.plenary.refer.Registry;
import org.plenary.report.ReportForm;

/** {@code plenary parity r.en.docx r.ru.docx}: two language versions held against each other. */
final class ParityCommand implements Command {
  private static final int TWO = 2;
  private static final String REPORT = "--report";
  private static final String FORCE = "--force";
  private static final String GLOSSARY = "--glossary";
  private static final Choice<ReportForm> FORMAT = CheckCommand.formats("--format");
  private static final Choice<Optional<Severity>> FAIL_ON =
      new Choice<Optional<Severity>>("--fail-on")
          .or("error", Optional.of(Severity.ERROR))
          .or("warning", Optional.of(Severity.WARNING))
          .or("note", Optional.of(Severity.NOTE))
          .or("never", Optional.empty());

  @Override
  public String name() {
    return "parity";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder
        .value("FORM", "option.check-format", "-f", FORMAT.option())
        .value("FILE", "option.glossary", GLOSSARY)
        .value("SEVERITY", "option.fail-on", FAIL_ON.option())
        .values("FORM=OUT", "option.report", REPORT)
        .flag("option.force", FORCE);
    InputOptions.describeWithoutShortForm(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<Input> sources = new ArrayList<>();
    List<Input> targets = new ArrayList<>();
    boolean folders = find(arguments, session, sources, targets);
    ReportForm form = arguments.choice(FORMAT).orElse(ReportForm.PRETTY);
    Optional<Severity> threshold = arguments.choice(FAIL_ON).orElse(Optional.of(Severity.ERROR));
    List<Input> all = new ArrayList<>(sources);
    all.addAll(targets);
    List<ReportFile> reports = new ArrayList<>();
    for (String value : arguments.texts(REPORT)) {
      reports.add(
          ReportFile.of(value, CheckCommand.formats(REPORT), arguments.isSet(FORCE), all, session));
    }
    Parity parity =
        new Parity(new Vocabularies(), Registry.shipped(), glossary(arguments, session));
    Intake intake = InputOptions.intake(arguments, session);
    Comparison comparison = new Comparison(intake, session, parity, threshold);
    if (folders) {
      comparison.ofFolders(sources, targets);
    } else {
      comparison.of(sources.get(0), targets.get(0));
    }
    ReportWords words = ReportWords.ofParity(session, arguments.text("--lang"));
    session.print(words.report(form).of(comparison.files()));
    for (ReportFile report : reports) {
      report.write(words.report(report.form()).of(comparison.files()));
    }
  }

  /** Two files or two folders; true for folders. */
  private static boolean find(
      Arguments arguments, Session session, List<Input> sources, List<Input> targets)
      throws UsageException, FileProblem {
    List<String> names = arguments.operands();
    boolean two = names.size() == TWO && arguments.text("--files-from").isEmpty();
    if (two && isFolder(names.get(0), session) && isFolder(names.get(1), session)) {
      sources.addAll(InputOptions.findIn(names.get(0), session));
      targets.addAll(InputOptions.findIn(names.get(1), session));
      if (sources.isEmpty() || targets.isEmpty()) {
        throw UsageException.of("usage.empty-folder", names.get(sources.isEmpty() ? 0 : 1));
      }
      return true;
    }
    List<Input> inputs = InputOptions.find(arguments, session);
    if (inputs.size() != TWO) {
      throw UsageException.of("usage.two-files").offeringHelp();
    }
    sources.add(inputs.get(0));
    targets.add(inputs.get(1));
    return false;
  }

  private static boolean isFolder(String name, Session session) {
    try {
      return Files.isDirectory(session.surroundings().directory().resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Glossary glossary(Arguments arguments, Session session) throws FileProblem {
    Optional<String> name = arguments.text(GLOSSARY);
    if (name.isEmpty()) {
      return Glossary.NONE;
    }
    try {
      Path file = session.surroundings().directory().resolve(name.get());
      return Glossary.parse(Files.readString(file));
    } catch (IOException e) {
      throw FileProblem.reading(name.get(), e);
    } catch (IllegalArgumentException e) {
      throw new FileProblem(name.get(), Sentence.of("parity.glossary-line", e.getMessage()));
    }
  }
}
