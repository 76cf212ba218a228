package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.office.Office;

/** The option for where LibreOffice lies. */
final class OfficeOptions {
  private static final String PROGRAM = "--soffice";
  private static final int SECONDS = 180;

  private OfficeOptions() {}

  static void describe(CommandBuilder builder) {
    builder.value("PROGRAM", "option.soffice", PROGRAM);
  }

  /**
   * LibreOffice, from where people said or where the system looks for programs.
   *
   * @throws UsageException when it is not there
   * @throws FileProblem when there is no place for its files
   */
  static Office office(Arguments arguments, Session session) throws UsageException, FileProblem {
    Path program = program(arguments, session);
    try {
      return new Office(program, SECONDS);
    } catch (IOException e) {
      throw new FileProblem(program.toString(), Sentence.of("office.failed", e.getMessage()));
    }
  }

  private static Path program(Arguments arguments, Session session) throws UsageException {
    Optional<String> said = arguments.text(PROGRAM);
    if (said.isEmpty()) {
      return Office.find(session.surroundings().variable("PATH"))
          .orElseThrow(() -> UsageException.of("usage.no-soffice"));
    }
    try {
      Path program = session.surroundings().directory().resolve(said.get());
      if (Files.isRegularFile(program) && Files.isExecutable(program)) {
        return program;
      }
    } catch (InvalidPathException e) {
      throw UsageException.of("usage.not-a-path", said.get());
    }
    throw UsageException.of("usage.not-soffice", said.get());
  }
}
