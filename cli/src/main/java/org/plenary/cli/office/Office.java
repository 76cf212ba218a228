package org.plenary.cli.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice, run without a window and in a profile of its own, so that a window that is open
 * somewhere is not disturbed. Closing it removes all that it left on the disk.
 */
public final class Office implements AutoCloseable {
  private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");

  /** Tagged, after the standard for PDF that everybody can read, with the headings as bookmarks. */
  private static final String EXPORT =
      "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
          + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
          + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private final Path program;
  private final int seconds;
  private final Path folder;
  private final Thread cleaner = new Thread(this::clean);

  /**
   * @param program where it lies
   * @param seconds how long one file may take
   * @throws IOException when there is no place for its profile
   */
  public Office(Path program, int seconds) throws IOException {
    this.program = program;
    this.seconds = seconds;
    this.folder = Files.createTempDirectory("plenary-office");
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /**
   * The program in one of the folders that the system looks for programs in.
   *
   * @param folders as the environment has them in {@code PATH}
   */
  public static Optional<Path> find(String folders) {
    for (String folder : folders.split(java.io.File.pathSeparator)) {
      for (String name : NAMES) {
        try {
          Path program = Path.of(folder).resolve(name);
          if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
            return Optional.of(program);
          }
        } catch (InvalidPathException e) {
          // No folder of this system's, so nothing lies in it.
          break;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Makes a PDF of a Word file.
   *
   * @throws OfficeException when it makes none, or takes too long
   * @throws IOException when it cannot be started, or its files cannot be written and read
   */
  public byte[] pdf(byte[] word) throws OfficeException, IOException {
    Path in = folder.resolve("draft.docx");
    Path out = folder.resolve("draft.pdf");
    Path log = folder.resolve("log.txt");
    Files.write(in, word);
    Files.deleteIfExists(out);
    Process process =
        new ProcessBuilder(command(in))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    wait(process);
    if (!Files.isRegularFile(out)) {
      throw new OfficeException("office.nothing", lastLine(log));
    }
    return Files.readAllBytes(out);
  }

  private List<String> command(Path in) {
    return List.of(
        program.toString(),
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        EXPORT,
        "--outdir",
        folder.toString(),
        in.toString());
  }

  private void wait(Process process) throws OfficeException {
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new OfficeException("office.too-long", Integer.toString(seconds));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OfficeException("office.stopped", "");
    } finally {
      // The launcher script starts the program proper.
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String lastLine(Path log) throws IOException {
    String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(said.lines().filter(line -> !line.isBlank()).toList());
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
  }

  @Override
  public void close() {
    clean();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The program is ending: it cleans up as it ends.
      return;
    }
  }

  private void clean() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
